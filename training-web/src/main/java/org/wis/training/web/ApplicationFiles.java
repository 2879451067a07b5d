package org.wis.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wis.certapplication.ApplicationId;
import org.wis.certapplication.ApplicationReading;
import org.wis.certapplication.ApplicationRefusal;
import org.wis.certapplication.FileContent;
import org.wis.gate.GateRefusal;
import org.wis.gate.Refused;
import org.wis.staff.StaffId;

/**
 * Photos and papers for those who may see them: {@code application}, with {@code paper} for a paper, {@code own} for one's own, or {@code staff} for the photo of a
 * holder. Papers are always saved, never opened in the page; nothing may be guessed, run or kept.
 */
@WebServlet("/applications/file")
public class ApplicationFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ApplicationReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String paper = request.getParameter("paper");
            FileContent file = file(request, paper);
            byte[] content = file.content();
            response.setContentType(file.mediaType());
            response.setContentLength(content.length);
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            if (paper != null) {
                response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
            }
            response.getOutputStream().write(content);
        } catch (NumberFormatException senseless) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused refused) {
            response.sendError(status(refused));
        }
    }

    private FileContent file(HttpServletRequest request, String paper) {
        if (request.getParameter("staff") != null) {
            return reading.photo(new StaffId(Long.parseLong(request.getParameter("staff"))));
        }
        ApplicationId id = new ApplicationId(Long.parseLong(String.valueOf(request.getParameter("application"))));
        boolean own = request.getParameter("own") != null;
        if (paper == null) {
            return own ? reading.ownPhoto(id) : reading.photo(id);
        }
        return own ? reading.ownPaper(id, Long.parseLong(paper)) : reading.paper(id, Long.parseLong(paper));
    }

    private static int status(Refused refused) {
        boolean nothing = refused.code() == ApplicationRefusal.FILE_UNKNOWN || refused.code() == ApplicationRefusal.APPLICATION_UNKNOWN;
        return nothing ? HttpServletResponse.SC_NOT_FOUND : refused.code() == GateRefusal.NOT_SIGNED_IN ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN;
    }
}
