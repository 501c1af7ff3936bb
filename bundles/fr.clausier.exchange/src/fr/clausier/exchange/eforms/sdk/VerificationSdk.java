// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.sdk;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Checks a contract notice offline: the schema, then the rules of its subtype. */
public final class VerificationSdk {

    /** The version whose schemas and rules the product holds. */
    public static final String VERSION = "1.15.1";

    private VerificationSdk() {
    }

    /** Loads schema and rules of a subtype ahead, so that the first check does not wait; to be called in a job. */
    public static void preparer(int sousType) {
        SchemaSdk.charger("ContractNotice");
        ReglesSdk.charger(String.valueOf(sousType));
    }

    /**
     * What the SDK says of a notice.
     *
     * @throws XmlRefuse when it is no XML that may be read
     */
    public static Verdict verifier(byte[] avis) throws XmlRefuse {
        Document document = AvisXml.lire(avis);
        List<Manquement> manquements = new ArrayList<>(SchemaSdk.verifier(avis, document.getDocumentElement().getLocalName()));
        String sousType = sousType(document);
        if (ReglesSdk.connait(sousType)) {
            manquements.addAll(ReglesSdk.verifier(document, sousType));
        } else {
            manquements.add(new Manquement("OPP-070-notice", sousType.isEmpty() ? "L'avis n'indique pas son sous-type."
                    : "Le sous-type " + sousType + " n'est pas un avis de marché (10 à 22)\u00A0: ses règles ne sont pas vérifiées.", "", "", true));
        }
        return new Verdict(sousType, manquements);
    }

    /** Subtype that a notice declares; empty when it declares none. */
    public static String sousType(Document avis) {
        NodeList codes = avis.getElementsByTagNameNS("*", "SubTypeCode");
        for (int i = 0; i < codes.getLength(); i++) {
            if (codes.item(i) instanceof Element e && "NoticeSubType".equals(e.getParentNode().getLocalName())) {
                return e.getTextContent().strip();
            }
        }
        return "";
    }
}
