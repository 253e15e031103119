package de.antragswerk.system.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One address with one method, and who may call it. */
public record Row(String method, String path, Set<Caller> allowed) {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");
    private static final String REST = "/api/v1";

    public boolean isRest() {
        return path.startsWith(REST + "/");
    }

    public boolean allows(Caller caller) {
        return allowed.contains(caller);
    }

    /** The kinds of the parameters, in their order. */
    public List<ParameterKind> parameters() {
        var kinds = new ArrayList<ParameterKind>();
        var parameter = PARAMETER.matcher(path);
        while (parameter.find()) {
            kinds.add(ParameterKind.of(path.substring(0, parameter.start() - 1), parameter.group()));
        }
        return kinds;
    }

    public boolean isAboutATenant() {
        return parameters().stream().anyMatch(ParameterKind::isOfATenant);
    }

    public String address(Function<ParameterKind, String> values) {
        return PARAMETER
                .matcher(path)
                .replaceAll(found ->
                        values.apply(ParameterKind.of(path.substring(0, found.start() - 1), found.group())));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
