package org.wis.registry.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wis.operations.Readiness;

/** Tells a launcher or a load balancer whether the system is ready: 200 and UP, or 503 and DOWN. The reason stands in the server's log, not here. */
@WebServlet("/health")
public class HealthServlet extends HttpServlet {

    @Inject
    private transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ready = readiness.isReady();
        response.setStatus(ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getWriter().write("{\"status\":\"" + (ready ? "UP" : "DOWN") + "\"}");
    }
}
