package org.wis.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wis.gate.Identity;
import org.wis.gate.Role;
import org.wis.gate.SignedIn;
import org.wis.time.OfficialTime;

/** What the template shows around every page. */
@Named("frame")
@RequestScoped
public class Frame {

    static final String MENU_COOKIE = "wis-menu";

    @Inject
    private Identity identity;
    @Inject
    private OfficialTime time;
    @Inject
    private OwnStanding standing;
    @Inject
    private OwnPerson person;

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return identity.current().isPresent();
    }

    /** Name of the account; empty when nobody is signed in. */
    public String getUsername() {
        return identity.current().map(SignedIn::username).orElse("");
    }

    /** Name of the person; the account's while the person behind it is not known. */
    public String getName() {
        return person.name();
    }

    /** Name of the unit; empty when she has none. */
    public String getUnit() {
        return person.unit();
    }

    /** Her standing in one line. */
    public StandingLine getStanding() {
        return standing.line();
    }

    /** The moment, for the foot of a printed page. */
    public String getPrintedAt() {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(time.now());
    }

    /** Key of the words of a role. */
    public String roleKey(Role role) {
        return "role." + role.name();
    }

    /** Key of the words of a heading of the menu. */
    public String groupKey(Place.Group group) {
        return "menu.group." + group.name();
    }

    /** Roles of the account, for words {@code role.NAME}. */
    public List<Role> getRoles() {
        return roles().stream().sorted().toList();
    }

    /** Whether the account can look for women's cards. */
    public boolean isSearching() {
        return roles().contains(Role.TOWNSHIP_OPERATOR) || roles().contains(Role.COUNTY_MANAGER);
    }

    /** The running report period, as 2026-11. */
    public String getPeriod() {
        return YearMonth.from(time.today()).toString();
    }

    /** The headings of the menu that hold something for this person. */
    public List<Place.Group> getGroups() {
        return Stream.of(Place.Group.values()).filter(group -> !getPlaces(group).isEmpty()).toList();
    }

    /** The places under a heading. */
    public List<Place> getPlaces(Place.Group group) {
        return Place.of(group, roles());
    }

    /** Whether this place is the one on the screen. */
    public boolean isCurrent(Place place) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return place.holds(faces.getExternalContext().getRequestContextPath() + faces.getViewRoot().getViewId());
    }

    /** Language code: zh or en. */
    public String getLanguage() {
        return Language.of(request()).code();
    }

    /** Language tag for the lang attribute. */
    public String getLanguageTag() {
        return Language.of(request()).locale().toLanguageTag();
    }

    /** Whether the large letters were chosen. */
    public boolean isLarge() {
        return "large".equals(Language.cookieOf(request(), PreferencesServlet.SIZE_COOKIE));
    }

    /** Classes of the root element: size of letters, width of the menu. */
    public String getRootClass() {
        boolean narrow = "narrow".equals(Language.cookieOf(request(), MENU_COOKIE));
        return (isLarge() ? "wis-large" : "wis-normal") + (narrow ? " wis-narrow" : "");
    }

    private Set<Role> roles() {
        return identity.current().map(SignedIn::roles).orElse(Set.of());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
