package de.antragswerk.statement.invoice;

import com.helger.diagnostics.error.IError;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.phive.xrechnung.XRechnungValidation;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** The official rules: schema of UBL 2.1, EN 16931, XRechnung 3.0.2. */
public final class Rules {
    private static final ValidationExecutorSetRegistry<IValidationSourceXML> REGISTRY =
            new ValidationExecutorSetRegistry<>();

    static {
        EN16931Validation.initEN16931(REGISTRY);
        XRechnungValidation.initXRechnung(REGISTRY);
    }

    private Rules() {}

    /** What they find, warnings too. */
    public static List<String> findings(byte[] xml) throws Exception {
        var document = document(xml);
        var rules = document.getDocumentElement().getLocalName().equals("CreditNote")
                ? XRechnungValidation.VID_XRECHNUNG_UBL_CREDITNOTE_302
                : XRechnungValidation.VID_XRECHNUNG_UBL_INVOICE_302;
        var results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                REGISTRY.getOfID(rules),
                ValidationSourceXML.create("invoice.xml", document));
        List<String> findings = new ArrayList<>();
        for (IError error : results.getAllFailures()) {
            findings.add(error.getAsString(Locale.GERMANY));
        }
        return findings;
    }

    static Document document(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
