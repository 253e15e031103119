package de.antragswerk.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

    @Test
    void allowsNothingInlineAndNothingFromElsewhere() {
        assertThat(new ContentSecurityPolicy(List.of()).header())
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe", "*", "http")
                .contains("script-src 'self';", "connect-src 'self';")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self';");
    }

    @Test
    void formsMayEndAtTheIdentityProviders() {
        assertThat(new ContentSecurityPolicy(List.of("https://login.example", "https://staff.example")).header())
                .contains("form-action 'self' https://login.example https://staff.example;");
    }
}
