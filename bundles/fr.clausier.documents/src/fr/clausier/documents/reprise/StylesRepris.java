// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;

/**
 * Styles and numberings of carried-over texts. A style that the new file knows, by identifier or else by name, keeps the look of
 * the new file; another one comes along with those it is based on. Numberings always come along.
 */
final class StylesRepris {

    private static final String STYLES = "word/styles.xml";
    private static final String NUMEROS = "word/numbering.xml";

    private final Document source;
    private final Document numerosSource;
    private final Document styles;
    private final Document numeros;
    private final Map<String, String> connus = new HashMap<>();
    private final Map<String, Element> anciens = new HashMap<>();
    private final Map<String, String> choisis = new HashMap<>();
    private final Map<String, String> listes = new HashMap<>();
    private final Map<String, String> modeles = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private boolean stylesCopies;

    StylesRepris(Paquet ancien, Paquet nouveau) throws SAXException {
        source = ancien.partie(STYLES).isPresent() ? ArbreXml.lire(ancien.partie(STYLES).orElseThrow()) : null;
        numerosSource = ancien.partie(NUMEROS).isPresent() ? ArbreXml.lire(ancien.partie(NUMEROS).orElseThrow()) : null;
        styles = ArbreXml.lire(nouveau.partie(STYLES).orElseThrow());
        numeros = ArbreXml.lire(nouveau.partie(NUMEROS).orElseThrow());
        for (Element style : liste(styles, "style")) {
            ids.add(style.getAttributeNS(Arbre.W, "styleId"));
            connus.put(nom(style), style.getAttributeNS(Arbre.W, "styleId"));
        }
        if (source != null) {
            liste(source, "style").forEach(s -> anciens.put(s.getAttributeNS(Arbre.W, "styleId"), s));
        }
    }

    void ecrire(Paquet paquet) {
        if (stylesCopies) {
            paquet.mettre(STYLES, Arbre.ecrire(styles));
        }
        if (!listes.isEmpty()) {
            paquet.mettre(NUMEROS, Arbre.ecrire(numeros));
        }
    }

    private static List<Element> liste(Document document, String nom) {
        return ArbreXml.enfants(document.getDocumentElement()).stream().filter(e -> Arbre.est(e, nom)).toList();
    }

    private static String nom(Element style) {
        return style.getAttributeNS(Arbre.W, "type") + ":" + Arbre.val(style, "name").toLowerCase(Locale.ROOT);
    }

    /** Identifier, in the new file, of a style of the old one; null when nobody knows it. */
    String style(String ancien) {
        if (choisis.containsKey(ancien)) {
            return choisis.get(ancien);
        }
        Element style = anciens.get(ancien);
        String nouveau = style != null && connus.containsKey(nom(style)) ? connus.get(nom(style)) : ids.contains(ancien) ? ancien : null;
        choisis.put(ancien, nouveau);
        if (nouveau == null && style != null) {
            nouveau = copier(style, ancien);
        }
        return nouveau;
    }

    private String copier(Element style, String id) {
        stylesCopies = true;
        choisis.put(id, id);
        ids.add(id);
        Element copie = (Element) styles.importNode(style, true);
        for (Element trait : ArbreXml.enfants(copie)) {
            if (Set.of("link", "next", "aliases", "rsid", "locked").contains(trait.getLocalName())) {
                copie.removeChild(trait);
            } else if (trait.getLocalName().equals("basedOn")) {
                String base = style(trait.getAttributeNS(Arbre.W, "val"));
                if (base == null) {
                    copie.removeChild(trait);
                } else {
                    trait.setAttributeNS(Arbre.W, "w:val", base);
                }
            }
        }
        copie.removeAttributeNS(Arbre.W, "default");
        ContenuRepris.nettoyer(copie, ContenuRepris.ignorables(source.getDocumentElement()));
        for (Element element : Arbre.dessous(copie)) {
            if (Arbre.est(element, "numId")) {
                String numero = numero(element.getAttributeNS(Arbre.W, "val"));
                element.setAttributeNS(Arbre.W, "w:val", numero == null ? "0" : numero);
            }
        }
        styles.getDocumentElement().appendChild(copie);
        return id;
    }

    /** Identifier, in the new file, of a numbering of the old one; null when nobody knows it. */
    String numero(String ancien) {
        if ("0".equals(ancien) || numerosSource == null) {
            return "0";
        }
        if (listes.containsKey(ancien)) {
            return listes.get(ancien);
        }
        Element num = liste(numerosSource, "num").stream().filter(n -> n.getAttributeNS(Arbre.W, "numId").equals(ancien)).findFirst().orElse(null);
        String modele = num == null ? null : modele(Arbre.val(num, "abstractNumId"));
        if (modele == null) {
            return null;
        }
        String nouveau = String.valueOf(plusGrand("num", "numId") + 1);
        listes.put(ancien, nouveau);
        Element copie = (Element) numeros.importNode(num, true);
        copie.setAttributeNS(Arbre.W, "w:numId", nouveau);
        Arbre.enfant(copie, "abstractNumId").setAttributeNS(Arbre.W, "w:val", modele);
        preparer(copie);
        numeros.getDocumentElement().insertBefore(copie, liste(numeros, "numIdMacAtCleanup").stream().findFirst().orElse(null));
        return nouveau;
    }

    private String modele(String ancien) {
        if (modeles.containsKey(ancien)) {
            return modeles.get(ancien);
        }
        Element modele = abstrait(ancien);
        String renvoi = modele == null ? "" : Arbre.val(modele, "numStyleLink");
        if (!renvoi.isEmpty()) {
            modele = liste(numerosSource, "abstractNum").stream().filter(a -> Arbre.val(a, "styleLink").equals(renvoi)).findFirst().orElse(null);
        }
        if (modele == null) {
            return null;
        }
        String nouveau = String.valueOf(plusGrand("abstractNum", "abstractNumId") + 1);
        modeles.put(ancien, nouveau);
        Element copie = (Element) numeros.importNode(modele, true);
        copie.setAttributeNS(Arbre.W, "w:abstractNumId", nouveau);
        preparer(copie);
        ArbreXml.enfants(copie).stream().filter(e -> Set.of("styleLink", "numStyleLink", "name").contains(e.getLocalName())).forEach(copie::removeChild);
        numeros.getDocumentElement().insertBefore(copie, liste(numeros, "num").stream().findFirst().orElse(null));
        return nouveau;
    }

    private Element abstrait(String id) {
        return liste(numerosSource, "abstractNum").stream().filter(a -> a.getAttributeNS(Arbre.W, "abstractNumId").equals(id)).findFirst().orElse(null);
    }

    /** A list of its own must not claim the headings of the template. */
    private void preparer(Element copie) {
        ContenuRepris.nettoyer(copie, ContenuRepris.ignorables(numerosSource.getDocumentElement()));
        for (Element element : Arbre.dessous(copie)) {
            if (Arbre.est(element, "pStyle") || Arbre.est(element, "lvlPicBulletId")) {
                element.getParentNode().removeChild(element);
            }
        }
    }

    private int plusGrand(String nom, String attribut) {
        return liste(numeros, nom).stream().mapToInt(e -> Integer.parseInt(e.getAttributeNS(Arbre.W, attribut))).max().orElse(0);
    }
}
