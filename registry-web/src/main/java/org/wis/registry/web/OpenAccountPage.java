package org.wis.registry.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wis.account.AccountManaging;
import org.wis.gate.Action;
import org.wis.gate.Role;
import org.wis.portal.Notices;
import org.wis.portal.PageDoor;

/** The security administrator opens an account. */
@Named
@ViewScoped
public class OpenAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountManaging managing;
    @Inject
    private transient PageDoor door;
    @Inject
    private transient Notices notices;

    private String username;
    private Long staff;
    private Role[] roles = {};
    private String password;

    /** Begins the form. @throws org.wis.gate.Refused when she may not open accounts */
    public void load() {
        door.open(Action.MANAGE_ACCOUNTS, null);
    }

    /** Opens it. @return the list of accounts */
    public String open() {
        Set<Role> given = EnumSet.noneOf(Role.class);
        given.addAll(List.of(roles));
        managing.open(username.strip(), staff, given, password);
        notices.afterRedirect().done("accounts.done.opened", username.strip());
        return "/accounts.xhtml?faces-redirect=true";
    }

    /** Roles to choose from. */
    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    /** Sign-in name. */
    public String getUsername() {
        return username;
    }

    /** Sign-in name. */
    public void setUsername(String username) {
        this.username = username;
    }

    /** Number of the person; null for a technical account. */
    public Long getStaff() {
        return staff;
    }

    /** Number of the person; null for a technical account. */
    public void setStaff(Long staff) {
        this.staff = staff;
    }

    /** Roles chosen. */
    public Role[] getRoles() {
        return roles.clone();
    }

    /** Roles chosen. */
    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    /** Initial password. */
    public void setPassword(String password) {
        this.password = password;
    }
}
