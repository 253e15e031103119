import java.io.BufferedOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import org.tukaani.xz.XZInputStream;

/** Writes the unpacked content of an .xz file to the standard output; a minimal Debian has tar, but no xz. */
final class Unxz {
    public static void main(String[] arguments) throws IOException {
        try (var in = new XZInputStream(new FileInputStream(arguments[0]));
                var out = new BufferedOutputStream(System.out, 1 << 16)) {
            in.transferTo(out);
        }
    }
}
