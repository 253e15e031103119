package de.antragswerk.web.configuration;

import de.antragswerk.configuration.Areas;
import de.antragswerk.configuration.ContactOutcome;
import de.antragswerk.configuration.Contacts;
import de.antragswerk.plugin.Finding;
import de.antragswerk.region.Ars;
import de.antragswerk.tenancy.Authority;
import de.antragswerk.tenancy.AuthorityContact;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** How citizens reach an authority, and when it is open. */
@Path("/verwaltung/bereiche/{ars}/kontakt")
@Controller
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class ContactPages {
    private static final String VIEW = "bereich-kontakt.html";
    private final Areas areas;
    private final Contacts contacts;
    private final Models models;

    @Inject
    public ContactPages(Areas areas, Contacts contacts, Models models) {
        this.areas = areas;
        this.contacts = contacts;
        this.models = models;
    }

    @GET
    public String show(@PathParam("ars") String ars) {
        var authority = contacts.of(PathIds.area(ars));
        show(authority, authority.contact(), List.of(), false);
        return VIEW;
    }

    @POST
    public Response change(@Context HttpServletRequest request, @PathParam("ars") String ars) {
        var area = PathIds.area(ars);
        var entered = entered(request);
        return switch (contacts.change(area, entered, SettingEntry.text(request, SettingEntry.VERSION))) {
            case ContactOutcome.Changed changed ->
                Response.seeOther(URI.create("/verwaltung/bereiche/" + area + "?meldung=kontakt"))
                        .build();
            case ContactOutcome.Faulty faulty -> faulty(area, entered, faulty.findings(), request);
            case ContactOutcome.Stale stale -> {
                show(stale.now(), entered, List.of(), true);
                yield Response.status(Response.Status.CONFLICT).entity(VIEW).build();
            }
        };
    }

    private Response faulty(Ars area, AuthorityContact entered, List<Finding> findings, HttpServletRequest request) {
        show(contacts.of(area), entered, findings, false);
        models.put("version", SettingEntry.text(request, SettingEntry.VERSION));
        return Response.status(422).entity(VIEW).build();
    }

    private void show(Authority authority, AuthorityContact entered, List<Finding> findings, boolean stale) {
        models.put("area", areas.require(authority.id().area()))
                .put("authority", authority)
                .put("form", new ContactForm(entered, findings))
                .put("version", Contacts.version(authority.contact()))
                .put("stale", stale);
    }

    private static AuthorityContact entered(HttpServletRequest request) {
        return new AuthorityContact(
                SettingEntry.text(request, "strasse"),
                SettingEntry.text(request, "plz"),
                SettingEntry.text(request, "ort"),
                SettingEntry.text(request, "telefon"),
                SettingEntry.text(request, "email"),
                SettingEntry.text(request, "website"),
                SettingEntry.text(request, "zeiten")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
