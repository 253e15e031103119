package de.antragswerk.web;

import de.antragswerk.web.about.AboutPages;
import de.antragswerk.web.access.AccessRules;
import de.antragswerk.web.audit.JournalPages;
import de.antragswerk.web.board.BoardEditPages;
import de.antragswerk.web.board.BoardPages;
import de.antragswerk.web.budget.BudgetPages;
import de.antragswerk.web.checklist.ChecklistPages;
import de.antragswerk.web.checklist.CoordinationChecklistPages;
import de.antragswerk.web.checklist.LandChecklistPages;
import de.antragswerk.web.configuration.AreaPages;
import de.antragswerk.web.configuration.ContactPages;
import de.antragswerk.web.configuration.PreviewFormPages;
import de.antragswerk.web.configuration.PreviewPages;
import de.antragswerk.web.configuration.SettingPages;
import de.antragswerk.web.console.ContractPages;
import de.antragswerk.web.console.OverviewPages;
import de.antragswerk.web.costsharing.AdvancePages;
import de.antragswerk.web.costsharing.ClosePages;
import de.antragswerk.web.costsharing.MemberPages;
import de.antragswerk.web.costsharing.PeriodPages;
import de.antragswerk.web.costsharing.PoolPages;
import de.antragswerk.web.costsharing.ReplyPages;
import de.antragswerk.web.costsharing.SharePages;
import de.antragswerk.web.costsharing.VoucherPages;
import de.antragswerk.web.crisis.CrisisPages;
import de.antragswerk.web.draft.AnswerPages;
import de.antragswerk.web.draft.BeginPages;
import de.antragswerk.web.draft.DraftPages;
import de.antragswerk.web.draft.EvidencePages;
import de.antragswerk.web.draft.ReviewPages;
import de.antragswerk.web.finder.FinderPages;
import de.antragswerk.web.folder.FolderPages;
import de.antragswerk.web.intake.IntakePages;
import de.antragswerk.web.land.AccessPages;
import de.antragswerk.web.land.ChangePages;
import de.antragswerk.web.land.ConfirmPages;
import de.antragswerk.web.land.JoinPages;
import de.antragswerk.web.land.LandPages;
import de.antragswerk.web.land.OwnLandPages;
import de.antragswerk.web.land.PublicLandPages;
import de.antragswerk.web.land.UndoPages;
import de.antragswerk.web.login.CitizenLoginPages;
import de.antragswerk.web.login.LogoutPages;
import de.antragswerk.web.login.StaffLoginPages;
import de.antragswerk.web.operation.EditionPages;
import de.antragswerk.web.operation.OperationPages;
import de.antragswerk.web.oversight.LandUsagePages;
import de.antragswerk.web.oversight.UsagePages;
import de.antragswerk.web.page.KrazoParts;
import de.antragswerk.web.payer.AreaStatementPages;
import de.antragswerk.web.payer.OfficePaperPages;
import de.antragswerk.web.payer.PayerObjectionPages;
import de.antragswerk.web.payer.PayerPages;
import de.antragswerk.web.people.LandPeoplePages;
import de.antragswerk.web.people.PeoplePages;
import de.antragswerk.web.place.CompetencePages;
import de.antragswerk.web.place.PlacePages;
import de.antragswerk.web.postbox.PostboxPages;
import de.antragswerk.web.problem.HttpErrorPages;
import de.antragswerk.web.problem.RefusalPages;
import de.antragswerk.web.problem.UnexpectedPages;
import de.antragswerk.web.rollout.LandVersionPages;
import de.antragswerk.web.rollout.PlanPages;
import de.antragswerk.web.rollout.RolloutPages;
import de.antragswerk.web.routing.BasketPages;
import de.antragswerk.web.routing.ProbePages;
import de.antragswerk.web.routing.RulePages;
import de.antragswerk.web.staff.ActingPages;
import de.antragswerk.web.staff.StaffHome;
import de.antragswerk.web.staff.StaffPages;
import de.antragswerk.web.submission.SubmissionPages;
import de.antragswerk.web.usage.AreaUsagePages;
import de.antragswerk.web.usage.PublicationPages;
import de.antragswerk.web.whatif.CostPages;
import de.antragswerk.web.whatif.LandWhatIfPages;
import de.antragswerk.web.whatif.WhatIfPages;
import jakarta.mvc.form.FormMethodOverwriter;
import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages for people. Whatever is not named here is not served. */
@ApplicationPath("/")
public class PagesApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<Class<?>>(KrazoParts.forPages());
        classes.addAll(List.of(
                PlacePages.class,
                CompetencePages.class,
                FinderPages.class,
                IntakePages.class,
                FolderPages.class,
                CitizenLoginPages.class,
                StaffLoginPages.class,
                LogoutPages.class,
                BeginPages.class,
                DraftPages.class,
                AnswerPages.class,
                EvidencePages.class,
                ReviewPages.class,
                SubmissionPages.class,
                PostboxPages.class,
                StaffHome.class,
                ActingPages.class,
                StaffPages.class,
                AreaPages.class,
                SettingPages.class,
                ContactPages.class,
                PreviewPages.class,
                PreviewFormPages.class,
                BoardPages.class,
                BoardEditPages.class,
                ChecklistPages.class,
                LandChecklistPages.class,
                CoordinationChecklistPages.class,
                UsagePages.class,
                LandUsagePages.class,
                AreaUsagePages.class,
                PublicationPages.class,
                PeriodPages.class,
                PoolPages.class,
                MemberPages.class,
                SharePages.class,
                VoucherPages.class,
                ClosePages.class,
                ReplyPages.class,
                AdvancePages.class,
                ContractPages.class,
                OverviewPages.class,
                CostPages.class,
                WhatIfPages.class,
                LandWhatIfPages.class,
                BudgetPages.class,
                LandPages.class,
                JoinPages.class,
                ChangePages.class,
                ConfirmPages.class,
                UndoPages.class,
                AccessPages.class,
                OwnLandPages.class,
                PublicLandPages.class,
                OperationPages.class,
                RolloutPages.class,
                PlanPages.class,
                LandVersionPages.class,
                PayerPages.class,
                PayerObjectionPages.class,
                AreaStatementPages.class,
                OfficePaperPages.class,
                CrisisPages.class,
                JournalPages.class,
                EditionPages.class,
                BasketPages.class,
                RulePages.class,
                ProbePages.class,
                PeoplePages.class,
                LandPeoplePages.class,
                AboutPages.class,
                AccessRules.class,
                RefusalPages.class,
                HttpErrorPages.class,
                UnexpectedPages.class));
        return classes;
    }

    /**
     * Jakarta MVC's CSRF protection is replaced by {@link de.antragswerk.web.guard.CsrfGuard}, which says why. A form
     * cannot choose another method. Redirects stay relative: behind a proxy only the browser knows the host.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                Csrf.CSRF_PROTECTION,
                Csrf.CsrfOptions.OFF,
                FormMethodOverwriter.FORM_METHOD_OVERWRITE,
                FormMethodOverwriter.Options.DISABLED,
                "jersey.config.server.headers.location.relative.resolution.disabled",
                true,
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
