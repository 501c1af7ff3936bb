// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static fr.clausier.documents.gabarit.Espaces.R;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

import fr.clausier.documents.paquet.Relation;

/** What a kept part shows through its relations: images, links, headers. Each that stays gets a relation of our own. */
final class ElementsLies {

    /** Start of the identifiers given here, by which they are told from foreign ones. */
    static final String PREFIXE = "rIdClausier";

    private static final Set<String> SUPERFLUS = Set.of("extLst", "hlinkClick", "hlinkHover", "hlinkMouseOver",
            "audioFile", "videoFile", "quickTimeFile", "wavAudioFile", "audioCd");

    private final String nom;
    private final Map<String, Relation> sources;
    private final CopieImages images;
    private final Function<String, String> enTetes;
    private final Releve releve;
    private final Map<String, String> nouveaux = new HashMap<>();
    private final StringBuilder relations = new StringBuilder();

    /**
     * @param nom     name of the part in the template
     * @param sources its relations
     * @param enTetes the identifier that a header or footer has in the document, by its identifier in the template
     */
    ElementsLies(String nom, List<Relation> sources, CopieImages images, Function<String, String> enTetes,
            Releve releve) {
        this.nom = nom;
        this.sources = sources.stream().collect(Collectors.toMap(Relation::id, r -> r, (a, b) -> a));
        this.images = images;
        this.enTetes = enTetes;
        this.releve = releve;
    }

    /** The relations of what stayed, to be written beside the part; empty when there are none. */
    String relations() {
        return relations.toString();
    }

    /** An element of a modern drawing. Returns whether it stays. */
    boolean dessin(Element element) throws Refus {
        if (SUPERFLUS.contains(element.getLocalName())) {
            Espaces.retirer(element);
            return false;
        }
        if ("blip".equals(element.getLocalName())) {
            element.removeAttributeNS(R, "link");
            relier(element, "embed", image(element.getAttributeNS(R, "embed")));
        }
        return true;
    }

    /** An element of a drawing of old Words. Returns whether it stays. */
    boolean ancienDessin(Element element) throws Refus {
        boolean garde = !"OLEObject".equals(element.getLocalName());
        if ("imagedata".equals(element.getLocalName())) {
            String id = image(element.getAttributeNS(R, "id").isEmpty() ? element.getAttributeNS(Espaces.O, "relid")
                    : element.getAttributeNS(R, "id"));
            garde = id != null;
            relier(element, "id", id);
        }
        if (!garde) {
            Espaces.retirer(element);
        }
        return garde;
    }

    /** Whether every picture of a drawing is in the file, and is one. */
    boolean imagesPresentes(Element dessin) {
        return Espaces.tous(dessin, Espaces.A, "blip").stream()
                .allMatch(b -> images.estUtilisable(sources.get(b.getAttributeNS(R, "embed")), nom, releve));
    }

    /** Whether a link may stay: to the web, to a mail address, or inside the document. */
    boolean lien(Element lien) {
        String id = lien.getAttributeNS(R, "id");
        if (id.isEmpty()) {
            return true;
        }
        Relation relation = sources.get(id);
        if (relation == null || !ControleRelations.estLienSur(relation)) {
            return false;
        }
        relier(lien, "id", nouveaux.computeIfAbsent(id, i -> ajouter("hyperlink", relation.cible().strip(), true)));
        return true;
    }

    /** A section's reference to a header or a footer. Returns whether it stays. */
    boolean enTete(Element reference) {
        String nouveau = enTetes.apply(reference.getAttributeNS(R, "id"));
        if (nouveau == null) {
            Espaces.retirer(reference);
            return false;
        }
        relier(reference, "id", nouveau);
        return true;
    }

    /** Whether all that a variant requires is among what documents can hold. */
    boolean connait(Element choix) {
        return !choix.getAttribute("Requires").isBlank()
                && List.of(choix.getAttribute("Requires").strip().split("\\s+")).stream()
                        .map(choix::lookupNamespaceURI).allMatch(e -> e != null && Espaces.estDessin(e));
    }

    private String image(String id) throws Refus {
        Relation relation = sources.get(id);
        if (relation == null || !images.estUtilisable(relation, nom, releve)) {
            return null;
        }
        String connu = nouveaux.get(id);
        if (connu == null) {
            connu = ajouter("image", images.copier(relation, nom), false);
            nouveaux.put(id, connu);
        }
        return connu;
    }

    private String ajouter(String type, String cible, boolean externe) {
        String id = PREFIXE + (nouveaux.size() + 1);
        relations.append(EnTetesGabarit.relation(id, type, cible, externe));
        return id;
    }

    private static void relier(Element element, String attribut, String id) {
        if (id == null) {
            element.removeAttributeNS(R, attribut);
        } else {
            String prefixe = element.lookupPrefix(R);
            element.setAttributeNS(R, (prefixe == null ? "r" : prefixe) + ":" + attribut, id);
        }
    }
}
