package de.antragswerk.identity;

import de.antragswerk.problem.Refusal;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The actor of the present request. Set once by the boundary after it has checked the login. */
@RequestScoped
public class CurrentActor {
    private Actor actor;

    public void signedIn(Actor actor) {
        if (this.actor != null) {
            throw new IllegalStateException("a request has one actor");
        }
        this.actor = actor;
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

    public boolean has(Role role) {
        return actor instanceof StaffMember staff && staff.roles().contains(role);
    }
}
