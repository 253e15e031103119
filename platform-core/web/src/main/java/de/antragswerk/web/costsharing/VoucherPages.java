package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.CostEvidences;
import de.antragswerk.costsharing.CostPool;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.guard.Multipart;
import de.antragswerk.web.page.Download;
import de.antragswerk.web.page.Texts;
import de.antragswerk.web.place.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;

/** The vouchers of a cost pool: what its amount comes from. */
@Path("/koordination/abrechnung/{period}/kosten/{pool}/belege")
@RolesAllowed(Roles.COORDINATION_OFFICE)
public class VoucherPages {
    private static final String FIELD = "datei";
    private final OpenPeriods open;
    private final CostEvidences vouchers;
    private final PoolPage page;

    @Inject
    public VoucherPages(OpenPeriods open, CostEvidences vouchers, PoolPage page) {
        this.open = open;
        this.vouchers = vouchers;
        this.page = page;
    }

    @POST
    @Controller
    public Response add(
            @Context HttpServletRequest request, @PathParam("period") String period, @PathParam("pool") String id)
            throws IOException {
        var pool = page.require(period, id);
        var file = sent(request);
        if (file.isEmpty()) {
            return wrong(period, pool, "file");
        }
        try {
            vouchers.add(id, file.get().filename(), file.get().content());
        } catch (Refusal refusal) {
            if (!Texts.german().has("settling.error." + refusal.code())) {
                throw refusal;
            }
            return wrong(period, pool, refusal.code());
        }
        return OpenPeriods.to(period, "/kosten/" + id + "?meldung=hochgeladen");
    }

    @GET
    @Path("{file}")
    public Response download(
            @PathParam("period") String period, @PathParam("pool") String id, @PathParam("file") String file) {
        var pool = page.require(period, id);
        var content = vouchers.content(pool.id(), PathIds.file(file));
        return Download.of(
                content.bytes(), content.file().mediaType(), content.file().filename());
    }

    private static Optional<Multipart.Part> sent(HttpServletRequest request) throws IOException {
        return Multipart.is(request) && Multipart.of(request) instanceof Multipart.Parts parts
                ? parts.find(FIELD).filter(part -> !part.filename().isEmpty())
                : Optional.empty();
    }

    private Response wrong(String period, CostPool pool, String code) {
        var form = PoolForm.of(pool, open.profiles());
        form.refuse(FIELD, code);
        page.show(open.require(period), Optional.of(pool), form, "");
        return Response.status(422).entity(PoolPage.VIEW).build();
    }
}
