package de.antragswerk.web.checklist;

import de.antragswerk.checklist.AreaChecklist;
import de.antragswerk.checklist.Checklist;
import de.antragswerk.checklist.ChecklistEntry;
import de.antragswerk.checklist.ChecklistItem;
import de.antragswerk.checklist.ChecklistItems;
import de.antragswerk.checklist.EntryOutcome;
import de.antragswerk.checklist.ItemLevel;
import de.antragswerk.checklist.JournalLine;
import de.antragswerk.configuration.Areas;
import de.antragswerk.configuration.Settings;
import de.antragswerk.plugin.BenefitId;
import de.antragswerk.region.Ars;
import de.antragswerk.region.Level;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.form.FieldView.OptionView;
import de.antragswerk.web.page.Notices;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.BenefitNames;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checklist of one area, where those who administer it enter what was done. */
@Path("/verwaltung/bereiche/{ars}/pruefliste")
@Controller
@RolesAllowed({Roles.AUTHORITY_ADMIN, Roles.LAND_ADMIN})
public class ChecklistPages {
    private static final String VIEW = "bereich-pruefliste.html";
    private static final int UNPROCESSABLE = 422;
    private final Areas areas;
    private final Checklist checklist;
    private final ChecklistItems items;
    private final Settings settings;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public ChecklistPages(
            Areas areas,
            Checklist checklist,
            ChecklistItems items,
            Settings settings,
            BenefitNames names,
            Models models) {
        this.areas = areas;
        this.checklist = checklist;
        this.items = items;
        this.settings = settings;
        this.names = names;
        this.models = models;
    }

    /** An entry of this area, which can be withdrawn, or a line of its journal. */
    public record EntryLine(
            String item,
            String benefit,
            String name,
            java.time.LocalDate doneOn,
            String reference,
            boolean withdrawn,
            String by,
            Optional<java.time.Instant> at) {}

    @GET
    public String show(
            @PathParam("ars") String ars, @QueryParam("punkt") String item, @QueryParam("meldung") String notice) {
        var area = areas.require(PathIds.area(ars)).ars();
        show(area, EntryForm.empty(options(area, item == null ? "" : item)));
        models.put("notice", Notices.known(notice, "eingetragen", "frei", "zurueck"));
        return VIEW;
    }

    @POST
    public Response enter(@Context HttpServletRequest request, @PathParam("ars") String ars) {
        var area = areas.require(PathIds.area(ars)).ars();
        return switch (checklist.enter(area, EntryForm.wish(request))) {
            case EntryOutcome.Stored stored -> back(area, stored.goneLive() > 0 ? "frei" : "eingetragen");
            case EntryOutcome.Faulty faulty -> {
                var options = options(area, EntryForm.chosen(request));
                show(area, EntryForm.of(request, options, faulty.findings()));
                yield Response.status(UNPROCESSABLE).entity(VIEW).build();
            }
        };
    }

    /** After a reload of what {@link #withdraw} answered. */
    @GET
    @Path("zuruecknehmen")
    public Response backToList(@PathParam("ars") String ars) {
        return back(areas.require(PathIds.area(ars)).ars(), "");
    }

    @POST
    @Path("zuruecknehmen")
    public Response withdraw(@Context HttpServletRequest request, @PathParam("ars") String ars) {
        var area = areas.require(PathIds.area(ars)).ars();
        checklist.withdraw(area, EntryForm.wish(request));
        return back(area, "zurueck");
    }

    private void show(Ars area, EntryForm form) {
        AreaChecklist list = checklist.of(area);
        var lines = list.items().stream()
                .map(status -> ItemLine.of(status, area, names))
                .toList();
        models.put("area", areas.require(area))
                .put("lines", lines)
                .put("entries", list.entries().stream().map(this::line).toList())
                .put("journal", list.journal().stream().map(this::line).toList())
                .put("forAll", area.level() == Level.LAND)
                .put("form", form)
                .put("notice", "");
    }

    /** What can be declared for this area; the Land's own items only for a Land. */
    private List<OptionView> options(Ars area, String chosen) {
        var benefits = settings.overview(area).stream()
                .map(setting -> setting.benefit())
                .toList();
        return items.all().stream()
                .filter(ChecklistItem::isDeclared)
                .filter(item -> item.level() != ItemLevel.LAND || area.level() == Level.LAND)
                .flatMap(item -> options(item, benefits, chosen))
                .toList();
    }

    private Stream<OptionView> options(ChecklistItem item, List<BenefitId> benefits, String chosen) {
        var name = Texts.german().text("checklist.item." + item.id());
        if (item.level() != ItemLevel.AUTHORITY_BENEFIT) {
            return Stream.of(new OptionView(item.id(), name, item.id().equals(chosen)));
        }
        return benefits.stream().map(benefit -> {
            var code = item.id() + ":" + benefit;
            return new OptionView(code, name + " (" + names.of(benefit) + ")", code.equals(chosen));
        });
    }

    private EntryLine line(ChecklistEntry entry) {
        return new EntryLine(
                entry.item(),
                entry.benefit().map(BenefitId::value).orElse(""),
                name(entry.item(), entry.benefit()),
                entry.doneOn(),
                entry.reference(),
                false,
                "",
                Optional.empty());
    }

    private EntryLine line(JournalLine line) {
        return new EntryLine(
                line.item(),
                "",
                name(line.item(), line.benefit()),
                line.doneOn(),
                line.reference(),
                line.withdrawn(),
                line.by(),
                Optional.of(line.at()));
    }

    private String name(String item, Optional<BenefitId> benefit) {
        var key = "checklist.item." + item;
        var name = Texts.german().has(key) ? Texts.german().text(key) : item;
        return benefit.map(id -> name + " (" + names.of(id) + ")").orElse(name);
    }

    private static Response back(Ars area, String notice) {
        var address = "/verwaltung/bereiche/" + area + "/pruefliste";
        return Response.seeOther(URI.create(notice.isEmpty() ? address : address + "?meldung=" + notice))
                .build();
    }
}
