// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Colonne;
import fr.clausier.spaser.textes.TextesSpaser;

/** Part 6: what will prove the figures, and the proofs that each contract asks for. */
final class PartiePieces {

    private PartiePieces() {
    }

    static Section section(Matiere matiere) {
        TextesSpaser textes = matiere.textes();
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Paragraphe.corps(textes.texte("pieces.attendues")));
        blocs.add(Blocs.puces(textes.textes("pieces.liste")));
        List<Tableau.Ligne> lignes = matiere.bilan().contrats().stream().filter(c -> !c.environnement().preuves().isEmpty())
                .map(c -> Blocs.ligne(c.designation(), String.join(" ; ", c.environnement().preuves()))).toList();
        if (!lignes.isEmpty()) {
            blocs.add(Blocs.tableau(textes.texte("pieces.preuves"),
                    List.of(Colonne.texte("Marché", 4), Colonne.texte("Engagement : preuve", 6)), lignes));
        }
        return Blocs.section(textes.texte("pieces.titre"), blocs, List.of());
    }
}
