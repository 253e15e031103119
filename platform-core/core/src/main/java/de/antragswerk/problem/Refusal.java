package de.antragswerk.problem;

import static java.util.Objects.requireNonNull;

import de.antragswerk.plugin.Finding;
import de.antragswerk.plugin.TrustLevel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The core will not do what was asked. Codes are stable; texts are the boundary's business. Thrown, it rolls back. */
public final class Refusal extends RuntimeException {

    public enum Kind {
        NOT_SIGNED_IN,
        FORBIDDEN,
        TRUST_TOO_LOW,
        /** Somebody who works for several authorities has not said for which one. */
        AUTHORITY_NOT_CHOSEN,
        /** Also what belongs to somebody else: the answer does not tell the two apart. */
        NOT_FOUND,
        CONFLICT,
        INVALID,
        TOO_LARGE,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;
    private final transient Optional<TrustLevel> demandedTrust;
    private final transient OptionalInt retryAfterSeconds;
    private final transient List<Finding> findings;

    private Refusal(
            Kind kind,
            String code,
            Optional<TrustLevel> demandedTrust,
            OptionalInt retryAfterSeconds,
            List<Finding> findings) {
        super(requireNonNull(code, "a refusal has a stable code"));
        this.kind = requireNonNull(kind, "a refusal has a kind");
        this.code = code;
        this.demandedTrust = demandedTrust;
        this.retryAfterSeconds = retryAfterSeconds;
        this.findings = List.copyOf(findings);
    }

    private Refusal(Kind kind, String code) {
        this(kind, code, Optional.empty(), OptionalInt.empty(), List.of());
    }

    public static Refusal notSignedIn() {
        return new Refusal(Kind.NOT_SIGNED_IN, "not-signed-in");
    }

    public static Refusal forbidden(String code) {
        return new Refusal(Kind.FORBIDDEN, code);
    }

    public static Refusal trustTooLow(TrustLevel demanded) {
        return new Refusal(Kind.TRUST_TOO_LOW, "trust-too-low", Optional.of(demanded), OptionalInt.empty(), List.of());
    }

    public static Refusal authorityNotChosen() {
        return new Refusal(Kind.AUTHORITY_NOT_CHOSEN, "authority-not-chosen");
    }

    public static Refusal notFound(String code) {
        return new Refusal(Kind.NOT_FOUND, code);
    }

    public static Refusal conflict(String code) {
        return new Refusal(Kind.CONFLICT, code);
    }

    public static Refusal invalid(String code) {
        return new Refusal(Kind.INVALID, code);
    }

    public static Refusal invalid(String code, List<Finding> findings) {
        return new Refusal(Kind.INVALID, code, Optional.empty(), OptionalInt.empty(), findings);
    }

    public static Refusal tooLarge(String code) {
        return new Refusal(Kind.TOO_LARGE, code);
    }

    public static Refusal unavailable(String code, int retryAfterSeconds) {
        return new Refusal(Kind.UNAVAILABLE, code, Optional.empty(), OptionalInt.of(retryAfterSeconds), List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Optional<TrustLevel> demandedTrust() {
        return demandedTrust;
    }

    public OptionalInt retryAfterSeconds() {
        return retryAfterSeconds;
    }

    public List<Finding> findings() {
        return findings;
    }
}
