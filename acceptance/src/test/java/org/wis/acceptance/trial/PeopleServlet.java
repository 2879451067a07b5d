package org.wis.acceptance.trial;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import org.wis.account.DemoAccount;
import org.wis.account.FirstAccounts;
import org.wis.gate.Role;

/** Makes an account of the demo for a person of the trial county, before anybody can sign in. */
@WebServlet("/people")
public class PeopleServlet extends HttpServlet {

    @Inject
    private transient FirstAccounts accounts;
    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        DemoAccount account = new DemoAccount(request.getParameter("username"), Long.valueOf(request.getParameter("staff")),
                Set.of(Role.valueOf(request.getParameter("role"))));
        try {
            transaction.begin();
            accounts.makeDemo(List.of(account));
            transaction.commit();
        } catch (NotSupportedException | SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new ServletException(e);
        }
    }
}
