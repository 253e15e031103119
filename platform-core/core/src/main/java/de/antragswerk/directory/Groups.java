package de.antragswerk.directory;

import de.antragswerk.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** The groups that grants are written down as, by their paths: {@code /laender/06/06414/caseworker}. */
@ApplicationScoped
public class Groups {
    /** More groups side by side, or people in one group, than any authority has; what lies beyond is not shown. */
    private static final int MOST = 1000;

    private final AdminApi api;

    @Inject
    Groups(AdminApi api) {
        this.api = api;
    }

    Groups() {
        this(null);
    }

    public boolean exists(String path) {
        return find(path).isPresent();
    }

    /** Makes the group and those around it, as far as they are missing. */
    public void ensure(String path) {
        idOf(path);
    }

    /** The names of the groups directly inside the group; none when it does not exist. */
    public List<String> within(String path) {
        return find(path).stream()
                .flatMap(id -> api.list("/groups/" + id + "/children?briefRepresentation=true&max=" + MOST).stream())
                .map(child -> child.asJsonObject().getString("name"))
                .sorted()
                .toList();
    }

    /** Who is in the group itself; nobody when it does not exist. */
    public List<Account> members(String path) {
        return find(path).stream()
                .flatMap(id -> api.list("/groups/" + id + "/members?briefRepresentation=true&max=" + MOST).stream())
                .map(member -> Account.of(member.asJsonObject()))
                .toList();
    }

    /** With every group inside it, and with their memberships. */
    public void remove(String path) {
        find(path).ifPresent(id -> api.delete("/groups/" + id));
    }

    Optional<String> find(String path) {
        return api.object("/group-by-path" + path).map(group -> group.getString("id"));
    }

    String idOf(String path) {
        return find(path).orElseGet(() -> make(path));
    }

    private String make(String path) {
        var slash = path.lastIndexOf('/');
        JsonObject group = Json.createObjectBuilder()
                .add("name", path.substring(slash + 1))
                .build();
        // Somebody else may have made it meanwhile: then it is there as well.
        api.create(slash == 0 ? "/groups" : "/groups/" + idOf(path.substring(0, slash)) + "/children", group);
        return find(path).orElseThrow(() -> new DirectoryException("directory-refused-group"));
    }
}
