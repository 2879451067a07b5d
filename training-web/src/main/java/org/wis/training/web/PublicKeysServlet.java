package org.wis.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wis.certdocument.DocumentReading;

/** The public keys with which anybody verifies certificates offline; 404 while none are set up. */
@WebServlet("/check/keys.pem")
public class PublicKeysServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String keys = reading.publicKeys();
        if (keys.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/x-pem-file");
        response.setHeader("Content-Disposition", "attachment; filename=\"certificate-keys.pem\"");
        response.getWriter().write(keys);
    }
}
