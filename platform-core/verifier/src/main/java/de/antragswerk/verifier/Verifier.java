package de.antragswerk.verifier;

import de.antragswerk.settlement.bundle.SigningKey;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * {@code java -jar antragswerk-verifier.jar package.zip [--key key.pem] [--json]}.
 *
 * <p>Ends with 0 if the package is sound, with 1 if something does not fit, with 2 if it could not be checked at all.
 */
public final class Verifier {
    static final int SOUND = 0;
    static final int UNSOUND = 1;
    static final int NOT_CHECKED = 2;

    private static final String USAGE = """
            Prüft ein Abrechnungspaket, ohne Netz und ohne Zugang zur Plattform.

                java -jar antragswerk-verifier.jar Paket.zip [--key schluessel.pem] [--json]

                --key   der veröffentlichte Schlüssel der Koordinierungsstelle
                --json  Ergebnis für Programme

            Endet mit 0, wenn alles stimmt, mit 1 bei Abweichungen, mit 2, wenn nicht geprüft werden konnte.
            """;

    private record Call(Path zip, Optional<Path> key, boolean json) {}

    private final PrintStream out;
    private final PrintStream complaints;

    /** @param complaints for what keeps it from checking at all */
    public Verifier(PrintStream out, PrintStream complaints) {
        this.out = out;
        this.complaints = complaints;
    }

    public static void main(String[] arguments) {
        var out = stream(FileDescriptor.out);
        var code = new Verifier(out, stream(FileDescriptor.err)).run(List.of(arguments));
        out.flush();
        System.exit(code);
    }

    /** In the characters of the terminal, where Java knows them. */
    private static PrintStream stream(FileDescriptor descriptor) {
        var charset = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"), StandardCharsets.UTF_8);
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    /** @return 0, 1 or 2 */
    public int run(List<String> arguments) {
        var call = call(arguments);
        if (call.isEmpty()) {
            complaints.print(USAGE);
            return NOT_CHECKED;
        }
        try {
            return verify(call.get());
        } catch (IOException e) {
            complaints.println("Die Datei ist nicht lesbar: " + e.getMessage());
            return NOT_CHECKED;
        }
    }

    private int verify(Call call) throws IOException {
        var published = Optional.<PublicKey>empty();
        if (call.key().isPresent()) {
            published = SigningKey.read(Files.readAllBytes(call.key().get()));
            if (published.isEmpty()) {
                complaints.println(
                        "Das ist kein Ed25519-Schlüssel: " + call.key().get());
                return NOT_CHECKED;
            }
        }
        var report = Verification.of(Files.readAllBytes(call.zip()), published);
        out.print(call.json() ? ReportJson.of(report) : ReportText.of(report));
        return report.sound() ? SOUND : UNSOUND;
    }

    private static Optional<Call> call(List<String> arguments) {
        var left = new ArrayDeque<>(arguments);
        Optional<Path> zip = Optional.empty();
        Optional<Path> key = Optional.empty();
        var json = false;
        try {
            while (!left.isEmpty()) {
                var argument = left.pop();
                if (argument.equals("--json")) {
                    json = true;
                } else if (argument.equals("--key") && !left.isEmpty()) {
                    key = Optional.of(Path.of(left.pop()));
                } else if (argument.startsWith("-") || zip.isPresent()) {
                    return Optional.empty();
                } else {
                    zip = Optional.of(Path.of(argument));
                }
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        var found = key;
        var asJson = json;
        return zip.map(path -> new Call(path, found, asJson));
    }
}
