package de.antragswerk.web.costsharing;

import de.antragswerk.costsharing.CostMember;
import de.antragswerk.costsharing.Members;
import de.antragswerk.metering.UsageChain;
import de.antragswerk.metering.UsageVerification;
import de.antragswerk.web.page.German;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** The chains of usage records of all Länder, followed from the first block on. */
@Singleton
public class Chains {
    private final UsageChain chain;
    private final Members members;

    @Inject
    public Chains(UsageChain chain, Members members) {
        this.chain = chain;
        this.members = members;
    }

    /** Takes as long as there are records; so it is asked for and never done by itself. */
    Check verified() {
        var broken = new ArrayList<CostMember>();
        var blocks = 0L;
        for (var member : members.all()) {
            UsageVerification found = chain.verify(member.land());
            blocks += found.state().blocks();
            if (!found.intact()) {
                broken.add(member);
            }
        }
        return broken.isEmpty()
                ? Check.ok("chain", German.number(blocks))
                : Check.warning(
                        "chain", "broken", broken.stream().map(CostMember::name).collect(Collectors.joining(", ")));
    }
}
