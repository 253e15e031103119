package de.antragswerk.web.postbox;

import de.antragswerk.postbox.Message;
import de.antragswerk.postbox.MessageId;
import de.antragswerk.postbox.Postbox;
import de.antragswerk.problem.Refusal;
import de.antragswerk.web.access.Roles;
import de.antragswerk.web.place.BenefitNames;
import de.antragswerk.web.submission.SubmissionLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;

/** The list of messages, and one message. */
@Path("/postfach")
@Controller
@RolesAllowed(Roles.CITIZEN)
public class PostboxPages {
    private final Postbox postbox;
    private final BenefitNames names;
    private final Models models;

    @Inject
    public PostboxPages(Postbox postbox, BenefitNames names, Models models) {
        this.postbox = postbox;
        this.names = names;
        this.models = models;
    }

    /** A message with names instead of ids; {@code text} may be empty. */
    public record MessageLine(
            String id, String kind, boolean unread, Instant providedAt, SubmissionLine submission, String text) {}

    @GET
    public String list() {
        models.put("messages", postbox.messages().stream().map(this::line).toList());
        return "postfach.html";
    }

    @GET
    @Path("{id}")
    public String message(@PathParam("id") String id) {
        var message = postbox.read(MessageId.parse(id).orElseThrow(() -> Refusal.notFound("message-unknown")));
        models.put("message", line(message));
        return "nachricht.html";
    }

    private MessageLine line(Message message) {
        return new MessageLine(
                message.id().value().toString(),
                message.kind().name(),
                message.firstReadAt().isEmpty(),
                message.providedAt(),
                SubmissionLine.of(message.submission(), names),
                message.text().orElse(""));
    }
}
