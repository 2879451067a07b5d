package org.wis.registry.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The interface for programs. */
@ApplicationPath("api/v1")
public class Api extends Application {
}
