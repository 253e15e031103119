package de.antragswerk.onboarding;

import java.util.regex.Pattern;

/** How things are written, the same as in the schema. */
final class Forms {

    static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()/-]{3,29}");
    static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    static final Pattern WEBSITE = Pattern.compile("https://[^\\s]+");
    static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");
    static final Pattern COST_CENTRE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z ./-]*");
    static final Pattern PARAMETER = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,59}");
    static final int LINE = 200;

    private Forms() {}
}
