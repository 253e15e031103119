package de.antragswerk.tenancy;

/** The tenants' values as the columns of the database hold them, for components that read and write those tables in sets. */
public final class TenantColumns {
    private TenantColumns() {}

    /** @param json of a notice column; null where nothing was ever said */
    public static ProcessingTimeNotice notice(String json) {
        return json == null ? ProcessingTimeNotice.NONE : TenantJson.notice(TenantJson.parse(json));
    }

    public static String json(ProcessingTimeNotice notice) {
        return TenantJson.notice(notice).toString();
    }

    public static AuthorityContact contact(String json) {
        return TenantJson.contact(TenantJson.parse(json));
    }

    public static String json(AuthorityContact contact) {
        return TenantJson.contact(contact).toString();
    }
}
