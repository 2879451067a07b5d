package org.wis.portal.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Refuses a request larger than a form or a scan can be, before anything reads it. A body that does not state its length is refused too. */
public class RequestSizeLimit implements Filter {

    /** Context parameter: largest form or message, in bytes. */
    static final String FORM = "org.wis.portal.MAX_FORM_BYTES";
    /** Context parameter: largest upload, in bytes. */
    static final String UPLOAD = "org.wis.portal.MAX_UPLOAD_BYTES";

    /** What is read and thrown away so that the browser gets to read the answer; beyond it the connection is cut. */
    private static final long PATIENCE = 64L * 1024 * 1024;

    private long form;
    private long upload;

    @Override
    public void init(FilterConfig config) {
        form = Long.parseLong(config.getServletContext().getInitParameter(FORM));
        upload = Long.parseLong(config.getServletContext().getInitParameter(UPLOAD));
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        String type = request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        if (request.getContentLengthLong() > (type.startsWith("multipart/") ? upload : form)) {
            discard(request.getInputStream());
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void discard(InputStream body) throws IOException {
        byte[] buffer = new byte[8192];
        long left = PATIENCE;
        int read = body.read(buffer);
        while (read >= 0 && left > 0) {
            left -= read;
            read = body.read(buffer);
        }
    }
}
