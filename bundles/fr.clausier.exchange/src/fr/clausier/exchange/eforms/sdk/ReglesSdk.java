// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.sdk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmSequenceIterator;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.Xslt30Transformer;

/**
 * The rules of the SDK, compiled ahead from its Schematron (releng/eforms) and run by Saxon. What every subtype shares is one stylesheet, what one subtype
 * adds another; the contexts that few notices have are loaded for the notices that have them.
 */
final class ReglesSdk {

    private static final QName REGLE = new QName("i");
    private static final QName ROLE = new QName("r");
    private static final Pattern ESPACE = Pattern.compile("Q\\{[^}]*}");
    private static final Pattern LOT = Pattern.compile("^/ContractNotice\\[1\\]/ProcurementProjectLot\\[(\\d+)\\]");
    private static final List<String> RARES = List.of("NoticeResult", "Changes", "ContractModification", "BusinessParty");

    private static final class Textes {
        static final Map<String, String> TOUS = DonneesSdk.textes();
    }

    private static final class Saxon {
        static final Processor PROCESSEUR = processeur();
        static final Map<String, Optional<XsltExecutable>> FEUILLES = new ConcurrentHashMap<>();

        private static Processor processeur() {
            Processor processeur = new Processor(false);
            // The rules fetch nothing, and no notice may make them do it.
            processeur.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
            processeur.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
            return processeur;
        }
    }

    private ReglesSdk() {
    }

    /** Whether the product holds the rules of that subtype. */
    static boolean connait(String sousType) {
        return sousType.matches("1[0-9]|2[0-2]");
    }

    /** Loads the rules of a subtype, which takes seconds. */
    static void charger(String sousType) {
        charger(List.of("avis-valeurs", "avis", "avis-" + sousType));
    }

    /** The first on a thread of its own, for it weighs as much as the others together. */
    private static void charger(List<String> noms) {
        CompletableFuture<?> premiere = CompletableFuture.runAsync(() -> feuille(noms.get(0)));
        noms.stream().skip(1).forEach(ReglesSdk::feuille);
        premiere.join();
    }

    /** What the rules of the subtype find in the notice, one stylesheet after the other. */
    static List<Manquement> verifier(Document avis, String sousType) {
        List<String> noms = new ArrayList<>(List.of("avis-valeurs", "avis", "avis-" + sousType));
        charger(noms);
        if (rare(avis)) {
            List<String> rares = List.of("rares-valeurs", "rares", "rares-" + sousType);
            charger(rares);
            noms.addAll(rares);
        }
        try {
            XdmNode noeud = Saxon.PROCESSEUR.newDocumentBuilder().build(new DOMSource(avis));
            List<Manquement> manquements = new ArrayList<>();
            for (String nom : noms) {
                Optional<XsltExecutable> feuille = feuille(nom);
                if (feuille.isPresent()) {
                    appliquer(feuille.get(), noeud, avis, manquements);
                }
            }
            return manquements;
        } catch (SaxonApiException e) {
            throw new IllegalStateException("Les règles du SDK n'ont pas pu être appliquées : " + e.getMessage(), e);
        }
    }

    private static void appliquer(XsltExecutable feuille, XdmNode avis, Document document, List<Manquement> manquements) throws SaxonApiException {
        Xslt30Transformer transformation = feuille.load30();
        // The variables of the rules read the notice before any template does.
        transformation.setGlobalContextItem(avis);
        XdmDestination echecs = new XdmDestination();
        transformation.applyTemplates(avis, echecs);
        XdmNode racine = (XdmNode) echecs.getXdmNode().axisIterator(Axis.CHILD).next();
        XdmSequenceIterator<XdmNode> suite = racine.axisIterator(Axis.CHILD);
        while (suite.hasNext()) {
            XdmNode echec = suite.next();
            String regle = echec.getAttributeValue(REGLE);
            String chemin = ESPACE.matcher(echec.getStringValue()).replaceAll("");
            manquements.add(new Manquement(regle, Textes.TOUS.getOrDefault(regle, regle), chemin, lot(chemin, document), echec.getAttributeValue(ROLE) == null));
        }
    }

    private static String lot(String chemin, Document document) {
        Matcher m = LOT.matcher(chemin);
        if (!m.find()) {
            return "";
        }
        int rang = Integer.parseInt(m.group(1));
        NodeList lots = document.getElementsByTagNameNS("*", "ProcurementProjectLot");
        if (rang > lots.getLength()) {
            return "";
        }
        for (org.w3c.dom.Node n = lots.item(rang - 1).getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && "ID".equals(e.getLocalName())) {
                return e.getTextContent().strip();
            }
        }
        return "";
    }

    /** Whether the notice has a part, a group of lots, a result, a change: what the SDK's rules on them look at. */
    private static boolean rare(Document avis) {
        if (RARES.stream().anyMatch(nom -> avis.getElementsByTagNameNS("*", nom).getLength() > 0)) {
            return true;
        }
        NodeList ids = avis.getElementsByTagNameNS("*", "ID");
        for (int i = 0; i < ids.getLength(); i++) {
            String liste = ((Element) ids.item(i)).getAttribute("schemeName");
            if (liste.equals("Part") || liste.equals("LotsGroup")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<XsltExecutable> feuille(String nom) {
        return Saxon.FEUILLES.computeIfAbsent(nom, n -> DonneesSdk.decomprime("regles/" + n + ".xsl.gz").map(ReglesSdk::compiler));
    }

    private static XsltExecutable compiler(byte[] feuille) {
        try {
            return Saxon.PROCESSEUR.newXsltCompiler().compile(new StreamSource(DonneesSdk.flux(feuille)));
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }
}
