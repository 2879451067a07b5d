package org.wis.canary.cases;

import jakarta.ejb.Stateless;

/** A bean that inherits what it does not declare. */
@Stateless
public class InheritingWork extends SilentWriting {
}
