// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.fichiers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed to the disk, then moved over the
 * target in one step.
 */
public final class EcritureAtomique {

    /** Longest file name, in characters, that every usual file system accepts with our suffix. */
    private static final int NOM_MAXIMAL = 240;
    static final String TEMPORAIRE = ".clausier-tmp";
    private static final String AUTRE_DOSSIER = "Choisissez un autre dossier de sortie.";

    private EcritureAtomique() {
    }

    /**
     * Replaces or creates a file. A link is followed, so that the file it points to is the one replaced.
     *
     * @param cible   file to write; its folder must exist
     * @param contenu its new content
     * @throws EcritureImpossible when nothing was written; the earlier file, if any, is as it was
     */
    public static void ecrire(Path cible, byte[] contenu) throws EcritureImpossible {
        verifier(cible);
        Path reelle = reelle(cible);
        Path temporaire = temporaire(reelle);
        try {
            deposer(temporaire, contenu);
            deplacer(temporaire, reelle);
        } catch (IOException e) {
            retirer(temporaire);
            throw expliquer(cible, e);
        }
    }

    /** The process number keeps two programs that write the same file from sharing a temporary one. */
    static Path temporaire(Path reelle) {
        return reelle.resolveSibling("." + reelle.getFileName() + "." + ProcessHandle.current().pid() + TEMPORAIRE);
    }

    static void verifier(Path cible) throws EcritureImpossible {
        Path dossier = cible.toAbsolutePath().getParent();
        if (Files.isDirectory(cible)) {
            throw new EcritureImpossible(cible, "un dossier porte déjà ce nom",
                    "Renommez ou déplacez ce dossier, puis recommencez.", null);
        }
        if (cible.getFileName().toString().length() > NOM_MAXIMAL) {
            throw new EcritureImpossible(cible, "son nom est trop long",
                    "Donnez un nom plus court (" + NOM_MAXIMAL + " caractères au plus).", null);
        }
        if (dossier == null || !Files.isDirectory(dossier)) {
            throw new EcritureImpossible(cible, "le dossier « " + dossier + " » n'existe pas",
                    "Créez ce dossier ou choisissez-en un autre.", null);
        }
        if (Files.exists(cible) && !Files.isWritable(cible)) {
            throw new EcritureImpossible(cible, "ce fichier est protégé en écriture",
                    "Retirez la protection du fichier ou choisissez un autre dossier.", null);
        }
    }

    static Path reelle(Path cible) throws EcritureImpossible {
        try {
            return Files.exists(cible, LinkOption.NOFOLLOW_LINKS) && Files.exists(cible) ? cible.toRealPath()
                    : cible.toAbsolutePath();
        } catch (IOException e) {
            throw expliquer(cible, e);
        }
    }

    static void deposer(Path temporaire, byte[] contenu) throws IOException {
        try (FileChannel canal = FileChannel.open(temporaire, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer reste = ByteBuffer.wrap(contenu);
            while (reste.hasRemaining()) {
                canal.write(reste);
            }
            canal.force(true);
        }
    }

    static void deplacer(Path temporaire, Path cible) throws IOException {
        try {
            Files.move(temporaire, cible, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network shares cannot promise it; a plain replacement is the best that they offer.
            Files.move(temporaire, cible, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void retirer(Path temporaire) {
        try {
            Files.deleteIfExists(temporaire);
        } catch (IOException e) {
            // Nothing more can be done, and the reason that matters to the user is the first one.
            temporaire.toFile().deleteOnExit();
        }
    }

    static EcritureImpossible expliquer(Path cible, IOException e) {
        String detail = e instanceof FileSystemException f && f.getReason() != null ? f.getReason()
                : String.valueOf(e.getMessage());
        String bas = detail.toLowerCase(Locale.ROOT);
        if (e instanceof AccessDeniedException || bas.contains("read-only") || bas.contains("permission")) {
            return new EcritureImpossible(cible, "le dossier est protégé en écriture",
                    "Demandez le droit d'écrire dans ce dossier, ou choisissez-en un autre.", e);
        }
        if (bas.contains("no space") || bas.contains("not enough space") || bas.contains("quota")) {
            return new EcritureImpossible(cible, "il n'y a plus de place sur le disque",
                    "Libérez de la place, ou choisissez un autre dossier de sortie.", e);
        }
        if (bas.contains("name too long") || bas.contains("syntax is incorrect")) {
            return new EcritureImpossible(cible, "son nom ou son chemin est trop long ou contient un signe interdit",
                    "Donnez un nom plus court, sans signe spécial.", e);
        }
        if (e instanceof NoSuchFileException) {
            return new EcritureImpossible(cible, "le dossier a disparu pendant l'écriture", AUTRE_DOSSIER, e);
        }
        return new EcritureImpossible(cible, "le système a répondu « " + detail + " »",
                "Vérifiez que le fichier n'est pas ouvert dans un autre programme, puis recommencez.", e);
    }
}
