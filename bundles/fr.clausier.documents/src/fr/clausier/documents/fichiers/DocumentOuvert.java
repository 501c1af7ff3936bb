// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.fichiers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds out whether somebody has a document open: by the file that Word or LibreOffice keeps beside it, which colleagues on a
 * share see too, or because the system will not let it be written.
 */
public final class DocumentOuvert {

    /** Longest owner file read, in bytes; both programs write less than 300. */
    private static final int LONGUEUR = 512;

    private DocumentOuvert() {
    }

    /**
     * Lets a document pass that nobody has open; also one that does not exist.
     *
     * @throws EcritureImpossible when it is open, with who has it where that is written
     */
    public static void refuser(Path document) throws EcritureImpossible {
        for (Path temoin : temoinsWord(document)) {
            if (Files.exists(temoin)) {
                throw ouvert(document, "Word", auteurWord(temoin), temoin);
            }
        }
        Path temoin = document.resolveSibling(".~lock." + document.getFileName() + "#");
        if (Files.exists(temoin)) {
            throw ouvert(document, "LibreOffice", auteurLibreOffice(temoin), temoin);
        }
        if (Files.isRegularFile(document) && Files.isWritable(document)) {
            verrou(document);
        }
    }

    /** Windows refuses to open for writing what Word holds; elsewhere a lock may be set. */
    private static void verrou(Path document) throws EcritureImpossible {
        try (FileChannel canal = FileChannel.open(document, StandardOpenOption.WRITE); FileLock verrou = canal.tryLock()) {
            if (verrou == null) {
                throw occupe(document, null);
            }
        } catch (OverlappingFileLockException e) {
            throw occupe(document, e);
        } catch (EcritureImpossible e) {
            throw e;
        } catch (IOException e) {
            String detail = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            if (detail.contains("being used") || detail.contains("utilis") || detail.contains("locked") || detail.contains("verrou")) {
                throw occupe(document, e);
            }
            // Some shares know no locks; whether the file can be replaced shows when it is.
        }
    }

    private static EcritureImpossible occupe(Path document, Exception cause) {
        return new EcritureImpossible(document, "il est ouvert dans un autre programme", "Fermez-le, puis recommencez.", cause);
    }

    private static EcritureImpossible ouvert(Path document, String programme, Optional<String> auteur, Path temoin) {
        return new EcritureImpossible(document, "il est ouvert dans " + programme + auteur.map(a -> " par " + a).orElse(""),
                "Fermez-le, puis recommencez ; s'il n'est ouvert nulle part, supprimez le fichier caché « " + temoin.getFileName() + " ».", null);
    }

    /** Word puts « ~$ » before a short name and in the place of the first signs of a longer one. */
    private static List<Path> temoinsWord(Path document) {
        String nom = document.getFileName().toString();
        return List.of(0, 1, 2).stream().filter(n -> n < nom.length()).map(n -> document.resolveSibling("~$" + nom.substring(n))).toList();
    }

    /** One byte for the length, then the name. */
    private static Optional<String> auteurWord(Path temoin) {
        byte[] octets = debut(temoin);
        int longueur = octets.length == 0 ? 0 : octets[0] & 0xFF;
        return longueur == 0 || longueur >= octets.length ? Optional.empty() : nom(new String(octets, 1, longueur, StandardCharsets.ISO_8859_1));
    }

    /** Full name, then session name, separated by commas. */
    private static Optional<String> auteurLibreOffice(Path temoin) {
        String[] champs = new String(debut(temoin), StandardCharsets.UTF_8).split(",", -1);
        return nom(champs[0]).or(() -> champs.length > 1 ? nom(champs[1]) : Optional.empty());
    }

    private static Optional<String> nom(String texte) {
        String propre = texte.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return propre.isEmpty() || propre.length() > 80 ? Optional.empty() : Optional.of(propre);
    }

    private static byte[] debut(Path temoin) {
        try (InputStream flux = Files.newInputStream(temoin)) {
            return flux.readNBytes(LONGUEUR);
        } catch (IOException e) {
            // Windows may keep the owner file to Word alone: that it is there says enough.
            return new byte[0];
        }
    }
}
