package de.antragswerk.identity;

import de.antragswerk.problem.Refusal;
import de.antragswerk.tenancy.AuthorityId;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/** The actor of the present request. Set once by the boundary after it has checked the login. */
@RequestScoped
public class CurrentActor {
    private Actor actor;
    private Optional<String> chosen = Optional.empty();
    private Optional<String> shown = Optional.empty();

    /** @param chosen the key of the authority to act for, as the person has chosen it; nothing is checked yet */
    public void signedIn(Actor actor, Optional<String> chosen) {
        if (this.actor != null) {
            throw new IllegalStateException("a request has one actor");
        }
        this.actor = actor;
        this.chosen = chosen;
    }

    /**
     * The form that the person sends was shown while they acted for that authority. When they have chosen another one since, in a
     * second tab, {@link #authority} refuses: nothing may happen in the name of an authority that the person did not see.
     */
    public void formWasShownFor(String authority) {
        shown = Optional.of(authority);
    }

    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /** The citizen, or a refusal when nobody or a member of staff is signed in. */
    public Citizen citizen() {
        return switch (actor) {
            case null -> throw Refusal.notSignedIn();
            case Citizen citizen -> citizen;
            case StaffMember staff -> throw Refusal.forbidden("citizens-only");
        };
    }

    /** The member of staff, whatever their roles, or a refusal. */
    public StaffMember staff() {
        return switch (actor) {
            case null -> throw Refusal.notSignedIn();
            case Citizen citizen -> throw Refusal.forbidden("staff-only");
            case StaffMember staff -> staff;
        };
    }

    /** The member of staff with that role, or a refusal. */
    public StaffMember staff(Role needed) {
        var staff = staff();
        if (!staff.roles().contains(needed)) {
            throw Refusal.forbidden("role-missing");
        }
        return staff;
    }

    /** The authority that the caseworker acts for: their only one, or the one they chose; never just any of theirs. */
    public AuthorityId authority() {
        var own = staff(Role.CASEWORKER).authorities();
        var acting = chosen.map(key -> granted(own, key)).orElseGet(() -> only(own));
        if (shown.filter(key -> !key.equals(acting.value())).isPresent()) {
            throw Refusal.conflict("authority-changed");
        }
        return acting;
    }

    /** The authority that the person acts for, if they can and have chosen one. */
    public Optional<AuthorityId> actingFor() {
        if (!has(Role.CASEWORKER) || (chosen.isEmpty() && mustChoose())) {
            return Optional.empty();
        }
        return Optional.of(authority());
    }

    /** Whether the person works for several authorities. */
    public boolean mustChoose() {
        return actor instanceof StaffMember staff && staff.authorities().size() > 1;
    }

    private static AuthorityId granted(List<AuthorityId> own, String key) {
        return own.stream()
                .filter(authority -> authority.value().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("authority-not-granted"));
    }

    private static AuthorityId only(List<AuthorityId> own) {
        if (own.size() != 1) {
            throw Refusal.authorityNotChosen();
        }
        return own.getFirst();
    }

    public boolean has(Role role) {
        return actor instanceof StaffMember staff && staff.roles().contains(role);
    }
}
