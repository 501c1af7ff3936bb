// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.fichiers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Writes a set of files together or not at all. All are first laid down beside their places under hidden names, and what they
 * replace is copied; only then do they take their places. When one cannot, those before it give theirs back.
 */
public final class EcritureGroupee {

    private final Sauvegardes sauvegardes;
    private final Map<Path, Path> temporaires = new HashMap<>();
    private final Map<Path, Path> copies = new HashMap<>();
    private final List<Path> places = new ArrayList<>();

    private EcritureGroupee(Sauvegardes sauvegardes) {
        this.sauvegardes = sauvegardes;
    }

    /**
     * Writes the set. A file that already has its new content is left alone.
     *
     * @param contenus    contents by file; missing folders are made
     * @param sauvegardes where copies of what is replaced go
     * @return the files that were written, in order
     * @throws EcritureImpossible when one could not be written; all files are then as they were
     */
    public static List<Path> ecrire(SequencedMap<Path, byte[]> contenus, Sauvegardes sauvegardes) throws EcritureImpossible {
        return new EcritureGroupee(sauvegardes).executer(contenus);
    }

    private List<Path> executer(SequencedMap<Path, byte[]> contenus) throws EcritureImpossible {
        preparer(contenus.keySet());
        List<Path> changes = new ArrayList<>();
        try {
            for (Map.Entry<Path, byte[]> fichier : contenus.entrySet()) {
                if (!dejaEcrit(fichier.getKey(), fichier.getValue())) {
                    deposer(fichier.getKey(), fichier.getValue());
                    changes.add(fichier.getKey());
                }
            }
            for (Path cible : changes) {
                if (Files.exists(cible)) {
                    copies.put(cible, sauvegardes.garder(cible));
                }
            }
            for (Path cible : changes) {
                placer(cible);
            }
            return List.copyOf(changes);
        } catch (EcritureImpossible | RuntimeException | Error e) {
            defaire();
            throw e;
        }
    }

    private static void preparer(Set<Path> cibles) throws EcritureImpossible {
        Set<Path> dossiers = new HashSet<>();
        for (Path cible : cibles) {
            Path dossier = cible.toAbsolutePath().getParent();
            if (dossiers.add(dossier)) {
                try {
                    Files.createDirectories(dossier);
                } catch (IOException e) {
                    throw new EcritureImpossible(cible, "le répertoire « " + dossier + " » ne peut pas être créé", "Vérifiez vos droits, ou choisissez-en un autre.", e);
                }
                Temporaires.balayer(dossier);
            }
            EcritureAtomique.verifier(cible);
            DocumentOuvert.refuser(cible);
        }
    }

    private static boolean dejaEcrit(Path cible, byte[] contenu) throws EcritureImpossible {
        try {
            return Files.isRegularFile(cible) && Files.size(cible) == contenu.length && Arrays.equals(Files.readAllBytes(cible), contenu);
        } catch (IOException e) {
            throw EcritureAtomique.expliquer(cible, e);
        }
    }

    private void deposer(Path cible, byte[] contenu) throws EcritureImpossible {
        Path temporaire = EcritureAtomique.temporaire(EcritureAtomique.reelle(cible));
        temporaires.put(cible, temporaire);
        try {
            EcritureAtomique.deposer(temporaire, contenu);
        } catch (IOException e) {
            throw EcritureAtomique.expliquer(cible, e);
        }
    }

    private void placer(Path cible) throws EcritureImpossible {
        try {
            EcritureAtomique.deplacer(temporaires.get(cible), EcritureAtomique.reelle(cible));
            places.add(cible);
        } catch (EcritureImpossible e) {
            throw e;
        } catch (IOException e) {
            throw EcritureAtomique.expliquer(cible, e);
        }
    }

    private void defaire() {
        for (Path cible : places.reversed()) {
            try {
                if (copies.containsKey(cible)) {
                    EcritureAtomique.ecrire(cible, Files.readAllBytes(copies.get(cible)));
                } else {
                    Files.deleteIfExists(cible);
                }
            } catch (IOException e) {
                // Its copy stays among the backups: nothing is lost, and the first failure is the one to tell.
                copies.remove(cible);
            }
        }
        temporaires.values().forEach(EcritureAtomique::retirer);
        for (Path copie : copies.values()) {
            try {
                sauvegardes.oublier(copie);
            } catch (IOException e) {
                // One copy too many harms nobody.
                continue;
            }
        }
    }
}
