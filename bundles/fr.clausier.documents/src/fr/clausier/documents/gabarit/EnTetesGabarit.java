// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.paquet.Relation;

/** Copies headers and footers, with the images and links they show, under names of our own. */
final class EnTetesGabarit {

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final Pattern ETIQUETTES =
            Pattern.compile("<w:smartTagPr\\b.*?</w:smartTagPr>|</?w:smartTag\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern REPLI = Pattern.compile("</?mc:Fallback>");

    private final SourceGabarit source;
    private final Paquet cible;
    private final TypesDeContenu types;
    private final Map<String, String> dejaCopies = new HashMap<>();
    private final Set<String> aReperes = new TreeSet<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder references = new StringBuilder();
    private int images;

    EnTetesGabarit(SourceGabarit source, Paquet cible, TypesDeContenu types) {
        this.source = source;
        this.cible = cible;
        this.types = types;
    }

    void copier(Map<String, String> ids, boolean pied) throws Refus {
        for (Map.Entry<String, String> entree : ids.entrySet()) {
            String nom = source.nom(entree.getValue()).orElse(null);
            if (nom == null) {
                continue;
            }
            String partie = copierPartie(nom, (pied ? "pied-" : "entete-") + entree.getKey(), pied);
            String id = "rId" + (pied ? "Pied" : "Entete") + entree.getKey();
            relations.append(relation(id, pied ? "footer" : "header", partie.substring("word/".length()), false));
            references.append("<w:%sReference w:type=\"%s\" r:id=\"%s\"/>".formatted(pied ? "footer" : "header",
                    entree.getKey(), id));
        }
    }

    /** References for the section, in the order of the copies: headers, then footers. */
    String references() {
        return references.toString();
    }

    /** Relations of the main document to the copied parts. */
    String relations() {
        return relations.toString();
    }

    /** Copied parts that hold content controls to fill. */
    Set<String> partiesAReperes() {
        return aReperes;
    }

    private String copierPartie(String nom, String nouveau, boolean pied) throws Refus {
        if (dejaCopies.containsKey(nom)) {
            return dejaCopies.get(nom);
        }
        String partie = "word/" + nouveau + ".xml";
        String xml = new String(source.contenu(nom), StandardCharsets.UTF_8);
        String propre = sansEnveloppes(xml);
        boolean marque = propre.contains(Gabarit.REPERE);
        cible.mettre(partie, marque ? MarquesEnTete.poser(propre, nom) : propre.getBytes(StandardCharsets.UTF_8));
        types.enTete(partie, pied);
        dejaCopies.put(nom, partie);
        if (marque) {
            aReperes.add(partie);
        }
        copierRelations(nom, partie);
        return partie;
    }

    /**
     * Removes the wrappers of the « smart tags » of old Words, which newer ones no longer accept, around text that
     * stays, and the second copy of drawings kept for Word 2007, whose identifiers collide.
     */
    private static String sansEnveloppes(String xml) {
        String source = ETIQUETTES.matcher(xml).replaceAll("");
        StringBuilder resultat = new StringBuilder();
        Matcher bornes = REPLI.matcher(source);
        int profondeur = 0;
        int repris = 0;
        while (bornes.find()) {
            boolean ouvre = bornes.group().charAt(1) != '/';
            if (ouvre && profondeur++ == 0) {
                resultat.append(source, repris, bornes.start());
            } else if (!ouvre && --profondeur == 0) {
                repris = bornes.end();
            }
        }
        return resultat.append(source.substring(repris)).toString();
    }

    private void copierRelations(String nom, String partie) throws Refus {
        List<String> lignes = new ArrayList<>();
        for (Relation relation : source.relationsDe(nom)) {
            switch (relation.type()) {
                case "image" -> lignes.add(relation(relation.id(), "image", copierImage(relation, nom), false));
                case "hyperlink" -> lignes.add(relation(relation.id(), "hyperlink", relation.cible(), true));
                default -> throw new Refus("l'en-tête ou le pied de page contient un objet incorporé ("
                        + relation.type() + ")", nom, "Remplacez cet objet par du texte ou par une image.");
            }
        }
        if (!lignes.isEmpty()) {
            cible.mettre(Relation.partieDesRelations(partie), relations(String.join("", lignes)));
        }
    }

    private String copierImage(Relation relation, String nom) throws Refus {
        String image = relation.cibleDepuis(nom);
        String extension = image.substring(image.lastIndexOf('.') + 1);
        String type = TypesDeContenu.image(extension).orElseThrow(() -> new Refus(
                "l'en-tête ou le pied de page contient une image d'un genre inconnu (" + image + ")", nom,
                "Insérez le logo au format PNG ou JPEG."));
        String copie = "media/image%d.%s".formatted(++images, extension);
        cible.mettre("word/" + copie, source.contenu(image));
        types.image(extension, type);
        return copie;
    }

    static String relation(String id, String type, String cible, boolean externe) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"%s/>".formatted(echapper(id), TYPE, type,
                echapper(cible), externe ? " TargetMode=\"External\"" : "");
    }

    static String relations(String lignes) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + lignes
                + "</Relationships>\n";
    }

    private static String echapper(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
