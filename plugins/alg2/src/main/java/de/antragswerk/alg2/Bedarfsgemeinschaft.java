package de.antragswerk.alg2;

import java.time.LocalDate;
import java.util.List;

/** Who belongs to the applicant's Bedarfsgemeinschaft by § 7 Abs. 3 SGB II, going by the answers alone. */
record Bedarfsgemeinschaft(Household household, Law law, LocalDate day) {

    /** Besides the applicant. */
    List<Member> members() {
        return household.members().stream().filter(this::includes).toList();
    }

    boolean includes(Member member) {
        return switch (member.relation()) {
            case EHE, PARTNER -> true;
            case KIND, STIEFKIND -> isDependentChild(member);
            case ELTERNTEIL -> isApplicantDependentChild();
            case VERWANDT, MITBEWOHNER, ANDERE -> false;
        };
    }

    private boolean isDependentChild(Member child) {
        return child.youngerThan(childBelow(), day)
                && !child.answers().yes("verheiratet")
                && !child.answers().yes("selbstVersorgt");
    }

    private boolean isApplicantDependentChild() {
        return household.applicantYoungerThan(childBelow(), day) && household.applicantUnmarried();
    }

    private int childBelow() {
        return law.limit("child-below", day).value();
    }
}
