package de.antragswerk.web.formfile;

import de.antragswerk.benefit.Benefit;
import de.antragswerk.plugin.FormRef;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of the published forms, each made when it is first asked for: anybody may ask, and a large form takes long. They are
 * kept as long as the version of the plugin that they are of; there are never more than its forms have kinds.
 */
@Singleton
public class FormFiles {
    private final Map<Benefit, Map<Key, PublishedFile>> made = Collections.synchronizedMap(new WeakHashMap<>());

    private record Key(FormFile kind, FormRef form) {}

    /** @param form one that the benefit serves */
    public PublishedFile of(FormFile kind, Benefit benefit, FormRef form) {
        return made.computeIfAbsent(benefit, version -> new ConcurrentHashMap<>())
                .computeIfAbsent(new Key(kind, form), key -> PublishedFile.of(kind.of(benefit, form)));
    }
}
