package org.wis.acceptance.trial;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.annotation.WebListener;
import org.apache.shiro.web.env.EnvironmentLoaderListener;

/** Gives the desk's web application the sign-in of the delivered ones. */
@WebListener
public class DeskEnvironment extends EnvironmentLoaderListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setInitParameter("shiroEnvironmentClass", "org.wis.account.WisWebEnvironment");
        super.contextInitialized(event);
    }
}
