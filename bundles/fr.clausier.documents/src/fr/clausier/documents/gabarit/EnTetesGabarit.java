// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.paquet.Relation;

/** Copies headers and footers, with the images and links they show, under names of our own. */
final class EnTetesGabarit {

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final SourceGabarit source;
    private final Paquet cible;
    private final TypesDeContenu types;
    private final CopieImages images;
    private final Identifiants identifiants;
    private final Releve releve;
    private final Map<String, String> dejaCopies = new HashMap<>();
    private final Map<String, String> idsParId = new HashMap<>();
    private final Set<String> noms = new HashSet<>();
    private final Set<String> aReperes = new TreeSet<>();
    private final Set<String> places = new TreeSet<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder references = new StringBuilder();

    EnTetesGabarit(SourceGabarit source, Paquet cible, TypesDeContenu types, CopieImages images,
            Identifiants identifiants, Releve releve) {
        this.source = source;
        this.cible = cible;
        this.types = types;
        this.images = images;
        this.identifiants = identifiants;
        this.releve = releve;
    }

    /** Copies those of the section that every page of a document takes. @param ids relation identifiers by kind */
    void copier(Map<String, String> ids, boolean pied) throws Refus {
        for (Map.Entry<String, String> entree : ids.entrySet()) {
            String id = copier(entree.getValue(), entree.getKey(), pied);
            if (id != null) {
                references.append("<w:%sReference w:type=\"%s\" r:id=\"%s\"/>".formatted(pied ? "footer" : "header",
                        entree.getKey(), id));
            }
        }
    }

    /**
     * Copies one.
     *
     * @param genre {@code default}, {@code first} or {@code even}
     * @return its relation identifier in documents, {@code null} when the template has no such part
     */
    String copier(String idSource, String genre, boolean pied) throws Refus {
        String nom = source.nom(idSource).orElse(null);
        if (nom == null) {
            return null;
        }
        String id = dejaCopies.get(nom);
        if (id == null) {
            String nouveau = libre((pied ? "pied-" : "entete-") + genre);
            copierPartie(nom, "word/" + nouveau + ".xml", pied);
            id = ElementsLies.PREFIXE + "-" + nouveau;
            relations.append(relation(id, pied ? "footer" : "header", nouveau + ".xml", false));
            dejaCopies.put(nom, id);
        }
        idsParId.put(idSource, id);
        return id;
    }

    /** The relation identifier in documents of a header or footer already copied, by its identifier in the template. */
    String idCopie(String idSource) {
        return idsParId.get(idSource);
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

    /** Names of the places found in them. */
    Set<String> places() {
        return places;
    }

    private String libre(String souhaite) {
        String nom = souhaite;
        for (int i = 2; !noms.add(nom); i++) {
            nom = souhaite + "-" + i;
        }
        return nom;
    }

    private void copierPartie(String nom, String partie, boolean pied) throws Refus {
        PartieGardee gardee = PartieGardee.de(nom, source, images, identifiants, id -> null, releve);
        PlacesNommees trouvees = new PlacesNommees(nom, releve);
        trouvees.marquer(gardee.racine(), false);
        cible.mettre(partie, ArbreXml.ecrire(gardee.document()));
        types.enTete(partie, pied);
        if (!trouvees.noms().isEmpty()) {
            aReperes.add(partie);
            places.addAll(trouvees.noms());
        }
        String liees = gardee.relations().relations();
        if (!liees.isEmpty()) {
            cible.mettre(Relation.partieDesRelations(partie), relations(liees));
        }
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
