package de.antragswerk.web.staff;

import java.util.List;

/**
 * Something that a member of staff may do.
 *
 * @param name the last part of the key of its text
 * @param address of the page where it is done
 * @param places where it may be done; empty for what has no place
 */
public record Duty(String name, String address, List<String> places) {
    public Duty {
        places = List.copyOf(places);
    }
}
