package org.wis.acceptance.trial;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.wis.account.DemoAccount;
import org.wis.gate.Role;

/** Makes an account of the demo for a person of the trial county, before anybody can sign in. */
@WebServlet("/people")
public class PeopleServlet extends HttpServlet {

    @EJB
    private transient TrialAccounts accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        accounts.make(new DemoAccount(request.getParameter("username"), Long.valueOf(request.getParameter("staff")),
                Set.of(Role.valueOf(request.getParameter("role")))));
    }
}
