// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.livrables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.cli.livrables.Livrable.Etat;
import fr.clausier.cli.production.Revisions;
import fr.clausier.documents.empreinte.Condensat;
import fr.clausier.documents.empreinte.Empreinte;
import fr.clausier.documents.empreinte.Empreinte.Fichier;
import fr.clausier.documents.empreinte.Empreinte.Source;
import fr.clausier.documents.empreinte.EmpreinteIllisible;
import fr.clausier.documents.empreinte.LectureEmpreinte;
import fr.clausier.dsl.dossier.LecteurDossier;

/** Looks at the output folders of a dossier. Reads files: not for the user interface thread. */
public final class EtatLivrables {

    private EtatLivrables() {
    }

    /**
     * The files that the fingerprint of an output folder names.
     *
     * @param dossier folder of the strategy
     * @param sortie  output folder
     * @return none when nothing was produced there
     * @throws EmpreinteIllisible when the fingerprint cannot be read, with the sentence
     */
    public static List<Livrable> dans(Path dossier, Path sortie) throws EmpreinteIllisible {
        Path file = sortie.resolve(Empreinte.NOM);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        Empreinte print = LectureEmpreinte.lire(file);
        String stale = perime(print, dossier);
        List<Livrable> found = new ArrayList<>();
        for (Fichier known : print.fichiers()) {
            found.add(livrable(sortie.resolve(known.nom()), known, print, stale));
        }
        return List.copyOf(found);
    }

    private static Livrable livrable(Path file, Fichier known, Empreinte print, String stale) {
        Etat state;
        String why;
        if (!Files.isRegularFile(file)) {
            state = Etat.ABSENT;
            why = "Le fichier a été déplacé ou supprimé.";
        } else if (!intact(file, known)) {
            state = Etat.RETOUCHE;
            why = "Le fichier a été retouché depuis sa production.";
        } else {
            state = stale.isEmpty() || known.genre() == Empreinte.Genre.ANNEXE ? Etat.A_JOUR : Etat.PERIME;
            why = state == Etat.PERIME ? stale : "";
        }
        return new Livrable(file, known.nom(), state, why, print.jour(), known.octets());
    }

    private static boolean intact(Path file, Fichier known) {
        try {
            return Files.size(file) == known.octets() && Condensat.de(Files.readAllBytes(file)).equals(known.sha256());
        } catch (IOException e) {
            // A file that is held open elsewhere is not known to be as it was.
            return false;
        }
    }

    private static String perime(Empreinte print, Path dossier) {
        for (Source source : print.sources()) {
            Path file = dossier.resolve(source.nom());
            try {
                if (!Files.isRegularFile(file) || !Condensat.de(Files.readAllBytes(file)).equals(source.sha256())) {
                    return "« " + source.nom() + "\u00A0» a changé depuis la production du " + fr.clausier.model.calcul.NombresFrancais.date(print.jour()) + ".";
                }
            } catch (IOException e) {
                return "« " + source.nom() + "\u00A0» ne peut plus être lu.";
            }
        }
        List<String> revised = Revisions.depuis(print, bibliotheque(print, dossier));
        return revised.isEmpty() ? "" : revised.getFirst();
    }

    /** The clauses in force for the folder; its files are those of the production, so that only the national library can have changed. */
    private static Bibliotheque bibliotheque(Empreinte print, Path dossier) {
        boolean own = print.sources().stream().anyMatch(s -> s.nom().endsWith(".clauses"));
        return own ? Bibliotheque.effective(LecteurDossier.lire(dossier).bibliotheques()) : Bibliotheque.standard();
    }
}
