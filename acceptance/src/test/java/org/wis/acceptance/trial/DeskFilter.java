package org.wis.acceptance.trial;

import jakarta.servlet.annotation.WebFilter;
import org.apache.shiro.web.servlet.ShiroFilter;

/** Lets only signed-in people to the desk, by the filter of the delivered applications. */
@WebFilter("/api/*")
public class DeskFilter extends ShiroFilter {
}
