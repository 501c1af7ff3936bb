// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.reprise.Produit.Entree;
import fr.clausier.documents.reprise.Produit.Figure;

/** Walks the body of a file in reading order: its blocks, the places to write in, the figures in their controls. */
final class LectureBlocs {

    static final String ZONE = "zone=";
    static final String VALEUR = "valeur=";
    static final String CLAUSE = "clause=";
    /** Kind of part that the control of a clause says to hold, see {@code Zones}; LibreOffice keeps it, and drops the tag. */
    private static final String GALERIE = "Clausier";
    private static final Pattern CHEMIN = Pattern.compile("/o:v\\[(\\d+)\\]$");
    private static final Set<String> OBJETS = Set.of("drawing", "pict", "object", "footnoteReference", "endnoteReference", "commentReference", "sym");
    private static final Set<String> CACHES = Set.of("del", "moveFrom", "pPr", "rPr", "sdtPr", "instrText", "delText", "tblPr", "tblGrid");

    /** A block or a place. @param zone name of the place, null for a block @param clause tag of its control, empty when there is none */
    record Lu(Element element, String texte, String zone, String clause) {
    }

    private final Produit produit;
    private final TexteCanonique texte = new TexteCanonique();
    private final List<Lu> lus = new ArrayList<>();
    private final Map<Integer, List<String>> affiches = new HashMap<>();
    private final Map<String, String> orphelines = new HashMap<>();
    private String clause = "";

    LectureBlocs(Produit produit) {
        this.produit = produit;
    }

    /** The blocks of the text; those of a template's cover page are its own. */
    List<Lu> lire(Element corps) {
        List<Element> places = Arbre.dessous(corps).stream().filter(e -> Arbre.est(e, "sdt") && etiquette(e).matches("clausier:(corps|fiche)")).toList();
        if (places.isEmpty()) {
            blocs(corps);
        } else {
            places.stream().map(p -> Arbre.enfant(p, "sdtContent")).forEach(this::blocs);
        }
        return lus;
    }

    /** What the controls of a figure show, by rank of the figure. */
    Map<Integer, List<String>> affiches() {
        return affiches;
    }

    /** What controls show whose figure the file no longer knows, by name. */
    Map<String, String> orphelines() {
        return orphelines;
    }

    static String etiquette(Element sdt) {
        return Arbre.val(Arbre.enfant(sdt, "sdtPr"), "tag");
    }

    /** The name of the place that a control is, null when it is none. LibreOffice drops tags and keeps titles. */
    String zone(Element sdt) {
        String etiquette = etiquette(sdt);
        if (etiquette.startsWith(ZONE)) {
            return etiquette.substring(ZONE.length());
        }
        String titre = plat(Arbre.val(Arbre.enfant(sdt, "sdtPr"), "alias"));
        return titre.isEmpty() || !etiquette.isEmpty() ? null
                : produit.entrees().stream().filter(e -> e.libre() && plat(e.texte()).equals(titre)).map(Entree::zone)
                        .filter(z -> lus.stream().noneMatch(l -> z.equals(l.zone()))).findFirst().orElse(null);
    }

    private static String plat(String titre) {
        return titre.replace('\u00A0', ' ').replace('’', '\'').strip();
    }

    private void blocs(Element parent) {
        for (Element element : ArbreXml.enfants(parent)) {
            switch (Arbre.W.equals(element.getNamespaceURI()) ? element.getLocalName() : "") {
                case "p" -> paragraphe(element);
                case "tbl" -> bloc(element, tableau(element));
                case "sdt" -> controle(element);
                case "ins", "moveTo", "customXml", "smartTag" -> blocs(element);
                default -> {
                    // Section properties, marks.
                }
            }
        }
    }

    /** A place that LibreOffice wrote inside of its only paragraph is still that place. */
    private void paragraphe(Element p) {
        for (Element enfant : ArbreXml.enfants(p)) {
            String zone = Arbre.est(enfant, "sdt") ? zone(enfant) : null;
            if (zone != null) {
                lus.add(new Lu(enfant, "", zone, ""));
                return;
            }
        }
        bloc(p, texte(p));
    }

    private void bloc(Element element, String texte) {
        // Places inside of a table, or nested anywhere.
        Arbre.dessous(element).stream().filter(e -> Arbre.est(e, "sdt") && !estImbriquee(e, element)).forEach(e -> {
            String zone = zone(e);
            if (zone != null) {
                lus.add(new Lu(e, "", zone, ""));
            }
        });
        if (!texte.isEmpty()) {
            lus.add(new Lu(element, texte, null, clause));
        }
    }

    private boolean estImbriquee(Element sdt, Element racine) {
        for (org.w3c.dom.Node n = sdt.getParentNode(); n != racine && n != null; n = n.getParentNode()) {
            if (n instanceof Element e && Arbre.est(e, "sdt") && etiquette(e).startsWith(ZONE)) {
                return true;
            }
        }
        return false;
    }

    private void controle(Element sdt) {
        Element proprietes = Arbre.enfant(sdt, "sdtPr");
        Element contenu = Arbre.enfant(sdt, "sdtContent");
        String zone = zone(sdt);
        Element partie = Arbre.enfant(proprietes, "docPartObj");
        if (contenu == null || partie != null && !Arbre.val(partie, "docPartGallery").equals(GALERIE)) {
            // The table of contents is worked out.
            return;
        }
        if (zone != null) {
            lus.add(new Lu(sdt, "", zone, ""));
            return;
        }
        String avant = clause;
        clause = etiquette(sdt).startsWith(CLAUSE) ? etiquette(sdt) : clause;
        blocs(contenu);
        clause = avant;
    }

    private String tableau(Element tableau) {
        List<String> rangees = new ArrayList<>();
        for (Element ligne : Arbre.dessous(tableau)) {
            if (Arbre.est(ligne, "tr") && duTableau(ligne, tableau)) {
                List<String> cellules = new ArrayList<>();
                for (Element cellule : Arbre.dessous(ligne)) {
                    if (Arbre.est(cellule, "tc") && duTableau(cellule, tableau)) {
                        List<String> textes = new ArrayList<>();
                        Arbre.dessous(cellule).stream().filter(e -> Arbre.est(e, "p") && !dansUneZone(e, cellule)).forEach(p -> textes.add(texte(p)));
                        cellules.add(String.join("\n", textes));
                    }
                }
                rangees.add(String.join(" | ", cellules));
            }
        }
        return String.join("\n", rangees);
    }

    private static boolean duTableau(Element element, Element tableau) {
        org.w3c.dom.Node parent = element.getParentNode();
        while (!Arbre.est(parent, "tbl")) {
            parent = parent.getParentNode();
        }
        return parent == tableau;
    }

    private boolean dansUneZone(Element element, Element racine) {
        for (org.w3c.dom.Node n = element; n != racine && n != null; n = n.getParentNode()) {
            if (Arbre.est(n, "sdt") && etiquette((Element) n).startsWith(ZONE)) {
                return true;
            }
        }
        return false;
    }

    private String texte(Element paragraphe) {
        passages(paragraphe);
        return texte.prendre();
    }

    private void passages(Element parent) {
        for (Element element : ArbreXml.enfants(parent)) {
            String nom = Arbre.W.equals(element.getNamespaceURI()) ? element.getLocalName() : "";
            if (nom.equals("r")) {
                passage(element);
            } else if (nom.equals("sdt")) {
                figure(element);
            } else if (nom.equals("fldSimple")) {
                continue;
            } else if (!CACHES.contains(nom)) {
                passages(element);
            }
        }
    }

    private void figure(Element sdt) {
        Element contenu = Arbre.enfant(sdt, "sdtContent");
        if (contenu == null || zone(sdt) != null) {
            return;
        }
        int rang = rang(sdt);
        String cle = etiquette(sdt).startsWith(VALEUR) ? etiquette(sdt).substring(VALEUR.length()) : "";
        if (rang < 0 && cle.isEmpty()) {
            passages(contenu);
            return;
        }
        StringBuilder montre = new StringBuilder();
        Arbre.dessous(contenu).stream().filter(e -> Arbre.est(e, "t") && !dansUneSuppression(e)).forEach(t -> montre.append(t.getTextContent()));
        if (rang < 0) {
            orphelines.putIfAbsent(cle, montre.toString());
            passages(contenu);
            return;
        }
        affiches.computeIfAbsent(rang, r -> new ArrayList<>()).add(montre.toString());
        // A figure that changed is told as such, not as a changed text; LibreOffice loses its emphasis.
        texte.passage("", produit.figures().get(rang).produit());
    }

    private static boolean dansUneSuppression(Element element) {
        for (org.w3c.dom.Node n = element; n != null && !Arbre.est(n, "p"); n = n.getParentNode()) {
            if (Arbre.est(n, "del") || Arbre.est(n, "moveFrom")) {
                return true;
            }
        }
        return false;
    }

    /** Rank of the figure that a control is tied to, -1 when it is none that the file knows. */
    private int rang(Element sdt) {
        String etiquette = etiquette(sdt);
        Element lien = Arbre.enfant(Arbre.enfant(sdt, "sdtPr"), "dataBinding");
        Matcher chemin = CHEMIN.matcher(lien == null ? "" : lien.getAttributeNS(Arbre.W, "xpath"));
        if (chemin.find() && PartieOrigines.IDENTIFIANT.equals(lien.getAttributeNS(Arbre.W, "storeItemID"))) {
            int rang = Integer.parseInt(chemin.group(1)) - 1;
            return rang < produit.figures().size() ? rang : -1;
        }
        List<Figure> figures = produit.figures();
        for (int i = 0; i < figures.size() && etiquette.startsWith(VALEUR); i++) {
            if (figures.get(i).cle().equals(etiquette.substring(VALEUR.length()))) {
                return i;
            }
        }
        return -1;
    }

    private void passage(Element r) {
        String mise = mise(Arbre.enfant(r, "rPr"));
        for (Element element : ArbreXml.enfants(r)) {
            String nom = element.getLocalName();
            if (!Arbre.W.equals(element.getNamespaceURI())) {
                texte.passage(mise, String.valueOf(TexteCanonique.OBJET));
            } else if (OBJETS.contains(nom)) {
                texte.passage(mise, String.valueOf(TexteCanonique.OBJET));
            } else {
                simple(element, nom, mise);
            }
        }
    }

    private void simple(Element element, String nom, String mise) {
        switch (nom) {
            case "t" -> texte.passage(mise, element.getTextContent());
            case "tab", "ptab" -> texte.passage(mise, "\t");
            case "br" -> texte.passage(mise, "page".equals(element.getAttributeNS(Arbre.W, "type")) ? String.valueOf(TexteCanonique.SAUT) : "\n");
            case "cr" -> texte.passage(mise, "\n");
            case "noBreakHyphen" -> texte.passage(mise, "-");
            case "fldChar" -> {
                String genre = element.getAttributeNS(Arbre.W, "fldCharType");
                if ("begin".equals(genre)) {
                    texte.ouvrirChamp();
                } else if ("end".equals(genre)) {
                    texte.fermerChamp();
                }
            }
            default -> {
                // Instructions, marks of the last layout.
            }
        }
    }

    private static String mise(Element rPr) {
        if (rPr == null) {
            return "";
        }
        StringBuilder mise = new StringBuilder();
        for (Element trait : ArbreXml.enfants(rPr)) {
            String valeur = trait.getAttributeNS(Arbre.W, "val");
            boolean non = Set.of("false", "0", "off", "none", "baseline").contains(valeur);
            String lettre = switch (trait.getLocalName()) {
                case "b" -> "b";
                case "i" -> "i";
                case "u" -> "u";
                case "strike" -> "s";
                case "highlight" -> "h";
                case "vertAlign" -> "v";
                default -> "";
            };
            mise.append(non ? "" : lettre);
        }
        return mise.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
