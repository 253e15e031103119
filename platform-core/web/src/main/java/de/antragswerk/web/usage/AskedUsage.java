package de.antragswerk.web.usage;

import jakarta.ws.rs.QueryParam;

/** What stands behind the address of a page on usage, as it came. */
public class AskedUsage {
    @QueryParam("von")
    String from;

    @QueryParam("bis")
    String to;

    @QueryParam("gebiet")
    String area;

    @QueryParam("leistung")
    String benefit;

    @QueryParam("art")
    String kind;

    @QueryParam("version")
    String version;

    @QueryParam("nach")
    String by;
}
