// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;

/**
 * Brings blocks written by hand from an old file into a new one, with the pictures, links, lists, styles and comments that they
 * need, and identifiers that clash with none of the new file.
 */
final class ContenuRepris {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final int PREMIER_CONTROLE = 300_000_001;
    private static final int PREMIERE_MARQUE = 500_001;
    private static final Set<String> REVISIONS = Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "tcPrChange", "trPrChange",
            "sectPrChange", "numberingChange", "cellIns", "cellDel", "cellMerge", "tblGridChange", "tblPrExChange");
    private static final Set<String> JETES = Set.of("proofErr", "lastRenderedPageBreak", "permStart", "permEnd", "moveFromRangeStart", "moveFromRangeEnd",
            "moveToRangeStart", "moveToRangeEnd", "altChunk", "control", "subDoc", "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart",
            "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd");
    private static final Pattern CHAMP_INTERDIT = Pattern
            .compile("(?i)\\s*(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|RD)\\b.*", Pattern.DOTALL);

    private final Paquet source;
    private final Document cible;
    private final PartiesReprises parties;
    private final StylesRepris styles;
    private final CommentairesRepris commentaires;
    private final List<String> remarques;
    private final Set<String> signets = new HashSet<>();
    private Set<String> ignorables = Set.of();
    private int controles = PREMIER_CONTROLE;
    private int marques = PREMIERE_MARQUE;
    private int objets = 10_000;

    ContenuRepris(Paquet source, Paquet paquet, Document cible, List<String> remarques) throws SAXException {
        this.source = source;
        this.cible = cible;
        this.parties = new PartiesReprises(source, paquet);
        this.styles = new StylesRepris(source, paquet);
        this.commentaires = new CommentairesRepris(source, paquet);
        this.remarques = remarques;
        for (Element element : Arbre.dessous(cible.getDocumentElement())) {
            if (Arbre.est(element, "bookmarkStart")) {
                signets.add(element.getAttributeNS(Arbre.W, "name"));
            }
            // A file may be filled in several times.
            if (Arbre.est(element, "id") && Arbre.est(element.getParentNode(), "sdtPr")) {
                controles = Math.max(controles, nombre(element.getAttributeNS(Arbre.W, "val")) + 1);
            } else if ("docPr".equals(element.getLocalName())) {
                objets = Math.max(objets, nombre(element.getAttribute("id")));
            } else {
                marques = Math.max(marques, nombre(element.getAttributeNS(Arbre.W, "id")) + 1);
            }
        }
    }

    private static int nombre(String texte) {
        return texte.matches("\\d{1,9}") ? Integer.parseInt(texte) : 0;
    }

    /** Writes the parts that came along. */
    void ecrire(Paquet paquet) {
        styles.ecrire(paquet);
        commentaires.ecrire(paquet);
    }

    /** The blocks, ready to be put into the new file; a table at the end is followed by a paragraph, as Word wants. */
    List<Element> importer(List<Element> blocs) {
        Element boite = cible.createElementNS(Arbre.W, "w:body");
        for (Element bloc : blocs) {
            ignorables = ignorables(bloc.getOwnerDocument().getDocumentElement());
            Element copie = (Element) cible.importNode(bloc, true);
            declarer(bloc, copie);
            boite.appendChild(copie);
        }
        nettoyer(boite, ignorables);
        paires(boite, "bookmarkStart", "bookmarkEnd");
        paires(boite, "commentRangeStart", "commentRangeEnd");
        signets(boite);
        for (Element element : Arbre.dessous(boite)) {
            if (estDans(element, boite)) {
                adapter(element);
            }
        }
        champs(boite);
        List<Element> resultat = new ArrayList<>(ArbreXml.enfants(boite));
        if (!resultat.isEmpty() && Arbre.est(resultat.getLast(), "tbl")) {
            resultat.add(cible.createElementNS(Arbre.W, "w:p"));
        }
        return resultat;
    }

    private static boolean estDans(Node element, Node racine) {
        for (Node n = element; n != null; n = n.getParentNode()) {
            if (n == racine) {
                return true;
            }
        }
        return false;
    }

    /** Namespaces that the file says any reader may do without. */
    static Set<String> ignorables(Element racine) {
        Set<String> espaces = new HashSet<>();
        for (String prefixe : racine.getAttributeNS(Arbre.MC, "Ignorable").split("\\s+")) {
            String espace = prefixe.isEmpty() ? null : racine.lookupNamespaceURI(prefixe);
            if (espace != null) {
                espaces.add(espace);
            }
        }
        return espaces;
    }

    /** Takes away what any reader may ignore, and the traces of editing sessions. */
    static void nettoyer(Element racine, Set<String> ignorables) {
        for (Element element : Arbre.dessous(racine)) {
            if (ignorables.contains(element.getNamespaceURI()) || Arbre.W.equals(element.getNamespaceURI()) && JETES.contains(element.getLocalName())) {
                if (element.getParentNode() != null) {
                    element.getParentNode().removeChild(element);
                }
            } else {
                attributs(element, ignorables);
            }
        }
        attributs(racine, ignorables);
    }

    private static void attributs(Element element, Set<String> ignorables) {
        NamedNodeMap attributs = element.getAttributes();
        for (int i = attributs.getLength() - 1; i >= 0; i--) {
            Attr attribut = (Attr) attributs.item(i);
            boolean session = Arbre.W.equals(attribut.getNamespaceURI()) && attribut.getLocalName().startsWith("rsid");
            if (session || ignorables.contains(attribut.getNamespaceURI()) || "Ignorable".equals(attribut.getLocalName())) {
                element.removeAttributeNode(attribut);
            }
        }
    }

    /** An alternative names prefixes in plain text: they must be declared where it stands. */
    private static void declarer(Element ancien, Element copie) {
        List<Element> anciens = new ArrayList<>(List.of(ancien));
        anciens.addAll(Arbre.dessous(ancien));
        List<Element> copies = new ArrayList<>(List.of(copie));
        copies.addAll(Arbre.dessous(copie));
        for (int i = 0; i < anciens.size(); i++) {
            for (String prefixe : anciens.get(i).getAttribute("Requires").split("\\s+")) {
                String espace = prefixe.isEmpty() ? null : anciens.get(i).lookupNamespaceURI(prefixe);
                if (espace != null) {
                    copies.get(i).setAttributeNS(XMLNS, "xmlns:" + prefixe, espace);
                }
            }
        }
    }

    /** A mark that opens here and closes elsewhere, or the reverse, marks nothing any more. */
    private static void paires(Element racine, String debut, String fin) {
        Map<String, Integer> vus = new HashMap<>();
        List<Element> marques = Arbre.dessous(racine).stream().filter(e -> Arbre.est(e, debut) || Arbre.est(e, fin)).toList();
        marques.forEach(m -> vus.merge(m.getAttributeNS(Arbre.W, "id"), 1, Integer::sum));
        marques.stream().filter(m -> vus.get(m.getAttributeNS(Arbre.W, "id")) != 2).forEach(m -> m.getParentNode().removeChild(m));
    }

    private void signets(Element racine) {
        Map<String, String> numeros = new HashMap<>();
        for (Element element : Arbre.dessous(racine)) {
            boolean debut = Arbre.est(element, "bookmarkStart");
            if (!debut && !Arbre.est(element, "bookmarkEnd")) {
                continue;
            }
            String ancien = element.getAttributeNS(Arbre.W, "id");
            String nom = element.getAttributeNS(Arbre.W, "name");
            if (debut) {
                boolean jete = nom.startsWith("_GoBack") || nom.startsWith("_Toc") || !signets.add(nom);
                numeros.put(ancien, jete ? "" : String.valueOf(marques++));
            }
            String nouveau = numeros.getOrDefault(ancien, "");
            if (nouveau.isEmpty()) {
                element.getParentNode().removeChild(element);
            } else {
                element.setAttributeNS(Arbre.W, "w:id", nouveau);
            }
        }
    }

    private void adapter(Element element) {
        if (Arbre.W.equals(element.getNamespaceURI())) {
            mot(element);
        } else if ("docPr".equals(element.getLocalName())) {
            element.setAttribute("id", String.valueOf(++objets));
        } else if ("OLEObject".equals(element.getLocalName())) {
            remarques.add("Un objet incorporé dans une zone libre n'a pas été repris ; son image l'a été.");
            element.getParentNode().removeChild(element);
        }
        if (estDans(element, cible) || element.getParentNode() != null) {
            liens(element);
        }
    }

    private void mot(Element element) {
        String nom = element.getLocalName();
        if (REVISIONS.contains(nom) && element.hasAttributeNS(Arbre.W, "id")) {
            element.setAttributeNS(Arbre.W, "w:id", String.valueOf(marques++));
        }
        switch (nom) {
            case "pStyle", "rStyle", "tblStyle" -> {
                String style = styles.style(element.getAttributeNS(Arbre.W, "val"));
                if (style == null) {
                    element.getParentNode().removeChild(element);
                } else {
                    element.setAttributeNS(Arbre.W, "w:val", style);
                }
            }
            case "numId" -> {
                String numero = styles.numero(element.getAttributeNS(Arbre.W, "val"));
                element.setAttributeNS(Arbre.W, "w:val", numero == null ? "0" : numero);
            }
            case "commentReference", "commentRangeStart", "commentRangeEnd" -> commentaire(element);
            case "footnoteReference", "endnoteReference" -> note(element, nom);
            case "headerReference", "footerReference" -> element.getParentNode().removeChild(element);
            case "sdt" -> controle(element);
            default -> {
                // Nothing of it depends on the file.
            }
        }
    }

    private void commentaire(Element element) {
        String nouveau = commentaires.reprendre(element.getAttributeNS(Arbre.W, "id"), styles);
        if (nouveau == null) {
            element.getParentNode().removeChild(element);
        } else {
            element.setAttributeNS(Arbre.W, "w:id", nouveau);
        }
    }

    /** The words of a note stand in its place: a place to write in has no foot of page. */
    private void note(Element element, String nom) {
        String partie = nom.startsWith("foot") ? "footnotes" : "endnotes";
        String texte = new NotesLues(source, partie).texte(element.getAttributeNS(Arbre.W, "id"));
        Element passage = cible.createElementNS(Arbre.W, "w:t");
        passage.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        passage.setTextContent(" [Note : " + texte.strip() + "]");
        Element mise = Arbre.enfant(element.getParentNode(), "rPr");
        if (mise != null) {
            element.getParentNode().removeChild(mise);
        }
        element.getParentNode().replaceChild(passage, element);
    }

    private void controle(Element sdt) {
        String etiquette = LectureBlocs.etiquette(sdt);
        if (etiquette.startsWith(LectureBlocs.ZONE)) {
            // A place inside of another is read for itself.
            sdt.getParentNode().removeChild(sdt);
            return;
        }
        if (etiquette.startsWith(LectureBlocs.CLAUSE) || etiquette.startsWith(LectureBlocs.VALEUR)) {
            Arbre.retirerControle(sdt);
            return;
        }
        Element proprietes = Arbre.enfant(sdt, "sdtPr");
        if (proprietes != null) {
            for (Element trait : ArbreXml.enfants(proprietes)) {
                if (Set.of("placeholder", "dataBinding", "docPartObj", "docPartList").contains(trait.getLocalName())) {
                    proprietes.removeChild(trait);
                } else if (trait.getLocalName().equals("id")) {
                    trait.setAttributeNS(Arbre.W, "w:val", String.valueOf(controles++));
                }
            }
        }
    }

    private void liens(Element element) {
        NamedNodeMap attributs = element.getAttributes();
        for (int i = attributs.getLength() - 1; i >= 0; i--) {
            Attr attribut = (Attr) attributs.item(i);
            if (!Arbre.R.equals(attribut.getNamespaceURI())) {
                continue;
            }
            String nouveau = parties.relier(attribut.getValue());
            if (nouveau != null) {
                attribut.setValue(nouveau);
                continue;
            }
            remarques.add("Un lien vers « " + parties.cible(attribut.getValue()) + " » n'a pas été repris : seuls les liens vers le web et les adresses électroniques le sont.");
            element.removeAttributeNode(attribut);
            if (Arbre.est(element, "hyperlink") && !element.hasAttributeNS(Arbre.W, "anchor")) {
                Arbre.deballer(element);
                return;
            }
        }
    }

    /** A field that reads outside of the file leaves what it shows. */
    private void champs(Element racine) {
        for (Element p : Arbre.dessous(racine)) {
            if (Arbre.est(p, "fldSimple") && CHAMP_INTERDIT.matcher(p.getAttributeNS(Arbre.W, "instr")).matches()) {
                Arbre.deballer(p);
            }
            if (!Arbre.est(p, "p")) {
                continue;
            }
            List<Element> codes = Arbre.dessous(p).stream().filter(e -> Arbre.est(e, "instrText")).toList();
            StringBuilder instruction = new StringBuilder();
            codes.forEach(c -> instruction.append(c.getTextContent()));
            if (CHAMP_INTERDIT.matcher(instruction).matches()) {
                Arbre.dessous(p).stream().filter(e -> Arbre.est(e, "instrText") || Arbre.est(e, "fldChar")).forEach(e -> e.getParentNode().removeChild(e));
            }
        }
    }
}
