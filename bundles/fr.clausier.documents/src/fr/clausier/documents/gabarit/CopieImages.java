// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.HashMap;
import java.util.Map;

import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.paquet.Relation;

/** Copies the images that kept parts show, each once, under names of our own. */
final class CopieImages {

    private final SourceGabarit source;
    private final Paquet cible;
    private final TypesDeContenu types;
    private final Map<String, String> copies = new HashMap<>();

    CopieImages(SourceGabarit source, Paquet cible, TypesDeContenu types) {
        this.source = source;
        this.cible = cible;
        this.types = types;
    }

    /** Whether a relation leads to an image in the file that can be shown; says why not. */
    boolean estUtilisable(Relation relation, String partie, Releve releve) {
        if (relation == null || relation.externe()) {
            return false;
        }
        String nom = relation.cibleDepuis(partie);
        byte[] octets = source.siPresente(nom).orElse(null);
        if (octets == null) {
            return false;
        }
        if (ImageGabarit.de(octets).isEmpty()) {
            releve.retire("l'image « " + nom + " » n'est pas d'un format que Word affiche", partie,
                    "Insérez le logo au format PNG ou JPEG.");
            return false;
        }
        if (!ImageGabarit.estRaisonnable(octets)) {
            releve.retire("l'image « " + nom + " » est démesurée", partie,
                    "Réduisez-la : un logo n'a pas besoin de plus de 2 000 points de large.");
            return false;
        }
        if (GabaritLivre.estLogoDAttente(octets)) {
            releve.conseil("le logo est encore celui que Clausier a mis en attendant", partie,
                    "Dans Word, clic droit sur l'image, Changer l'image ; puis vérifiez son texte de remplacement.");
        }
        return true;
    }

    /** Copies a usable image. Returns its target, seen from the folder of the parts. */
    String copier(Relation relation, String partie) throws Refus {
        String nom = relation.cibleDepuis(partie);
        String connue = copies.get(nom);
        if (connue != null) {
            return connue;
        }
        byte[] octets = source.contenu(nom);
        String extension = ImageGabarit.de(octets).orElseThrow(() -> Refus.illisible(nom, null)).extension();
        String copie = "media/image%d.%s".formatted(copies.size() + 1, extension);
        cible.mettre("word/" + copie, octets);
        types.image(extension);
        copies.put(nom, copie);
        return copie;
    }
}
