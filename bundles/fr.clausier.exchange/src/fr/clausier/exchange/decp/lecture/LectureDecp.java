// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipException;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.decp.CodeAnomalie;
import fr.clausier.exchange.decp.RecepteurDecp;
import fr.clausier.exchange.decp.ReleveDecp;

/**
 * Reads essential data: JSON and XML, of the schema 2.0 and of the one of 2018-2019, alone or in an archive (.zip, .gz).
 * Each record is delivered or refused; nothing is corrected silently; memory does not grow with the file, but for
 * 24 bytes a contract that tell repeated numbers.
 */
public final class LectureDecp {

    private static final int APERCU = 4096;

    private LectureDecp() {
    }

    /**
     * Reads a file to its last record.
     *
     * @param arret asked before each record; true stops the reading
     * @throws FichierRefuse when the file holds no essential data; records of a file that is damaged further on were delivered
     */
    public static ReleveDecp lire(Path fichier, RecepteurDecp recepteur, BooleanSupplier arret) throws FichierRefuse {
        try (Ouverture ouverture = Ouverture.de(fichier); Texte texte = new Texte(ouverture.flux())) {
            BufferedReader tampon = new BufferedReader(texte, 1 << 16);
            String debut = apercu(tampon);
            String nom = ouverture.nom();
            if (debut.startsWith("{") || debut.startsWith("[")) {
                return json(nom, texte, tampon, recepteur, arret);
            }
            if (debut.startsWith("<")) {
                return xml(nom, texte, tampon, recepteur, arret);
            }
            throw new FichierRefuse(debut.isEmpty() ? "«\u00A0" + nom + "\u00A0» est vide."
                    : "«\u00A0" + nom + "\u00A0» n’est ni du JSON ni du XML."
                            + " Donnez le fichier de données essentielles tel qu’il a été téléchargé.");
        } catch (BorneDepassee e) {
            throw new FichierRefuse("Lecture de «\u00A0" + fichier.getFileName() + "\u00A0» arrêtée\u00A0: " + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new FichierRefuse("«\u00A0" + fichier.getFileName() + "\u00A0» n’a pas pu être lu\u00A0: le fichier ou l’archive est abîmé.", e);
        }
    }

    /** The beginning of the text, without the blanks before it, which are skipped. */
    private static String apercu(BufferedReader tampon) throws IOException {
        tampon.mark(APERCU);
        char[] vus = new char[APERCU];
        int n = 0;
        while (n < APERCU) {
            int lu = tampon.read(vus, n, APERCU - n);
            if (lu < 0) {
                break;
            }
            n += lu;
        }
        tampon.reset();
        int i = 0;
        while (i < n && (Character.isWhitespace(vus[i]) || vus[i] == '\uFEFF')) {
            i++;
        }
        tampon.skip(i);
        return new String(vus, i, n - i);
    }

    private static ReleveDecp json(String nom, Texte texte, BufferedReader tampon, RecepteurDecp recepteur, BooleanSupplier arret)
            throws IOException, FichierRefuse {
        Depot depot = new Depot(recepteur, arret, true, null);
        LectureJson lecture = new LectureJson(tampon, depot);
        Optional<String> interruption = Optional.empty();
        try {
            lecture.lire();
        } catch (IOException e) {
            interruption = interrompre(e, lecture.commence(), lecture.ligne(), depot);
        }
        if (!lecture.trouve()) {
            throw new FichierRefuse("«\u00A0" + nom + "\u00A0» est du JSON, mais ne contient aucune liste «\u00A0marches\u00A0»"
                    + interruption.map(i -> "\u00A0; " + Character.toLowerCase(i.charAt(0)) + i.substring(1)).orElse("."));
        }
        return clore(nom, texte, depot, interruption);
    }

    private static ReleveDecp xml(String nom, Texte texte, BufferedReader tampon, RecepteurDecp recepteur, BooleanSupplier arret)
            throws FichierRefuse {
        Depot depot = new Depot(recepteur, arret, false, null);
        LectureXml lecture = null;
        Optional<String> interruption = Optional.empty();
        try {
            lecture = new LectureXml(tampon, depot);
            lecture.lire();
            if (lecture.controles() > 0) {
                depot.duFichier(CodeAnomalie.ENCODAGE_MELE,
                        lecture.controles() + "\u00A0caractères de contrôle, que XML interdit, sont lus comme des espaces");
            }
        } catch (LectureXml.TypeDeDocument e) {
            throw new FichierRefuse("«\u00A0" + nom + "\u00A0» déclare un type de document,"
                    + " ce que les données essentielles ne font jamais\u00A0:"
                    + " il n’est pas lu. Si c’est une page web, téléchargez le fichier de données lui-même.", e);
        } catch (XMLStreamException e) {
            Throwable cause = e.getNestedException() instanceof IOException io ? io : e;
            interruption = interrompre(cause, lecture != null && lecture.commence(), lecture == null ? 0 : lecture.ligne(), depot);
        }
        if (lecture == null || !lecture.trouve()) {
            throw new FichierRefuse("«\u00A0" + nom + "\u00A0» est du XML, mais sa racine n’est pas «\u00A0marches\u00A0»\u00A0:"
                    + " ce ne sont pas des données essentielles.");
        }
        return clore(nom, texte, depot, interruption);
    }

    private static ReleveDecp clore(String nom, Texte texte, Depot depot, Optional<String> interruption) {
        if (texte.melange() > 0) {
            depot.duFichier(CodeAnomalie.ENCODAGE_MELE, texte.melange()
                    + "\u00A0caractères d’un fichier en UTF-8 ne sont pas de l’UTF-8\u00A0; ils sont lus comme du Windows-1252");
        }
        return depot.releve(nom, texte.encodage(), interruption);
    }

    /** The record that was being read is refused, so that none is lost silently. */
    private static Optional<String> interrompre(Throwable e, boolean dedans, int ligne, Depot depot) {
        String raison = raison(e);
        if (dedans) {
            depot.refuser(ligne, "", "L’enregistrement n’est pas complet\u00A0: " + raison + ".");
        }
        return Optional.of("La lecture s’arrête avant la fin\u00A0: " + raison + ". Ce qui précède est gardé.");
    }

    private static String raison(Throwable e) {
        if (e instanceof BorneDepassee) {
            return e.getMessage();
        }
        if (e instanceof StreamConstraintsException) {
            return "une valeur est démesurée, en longueur ou en profondeur";
        }
        if (e instanceof JsonEOFException || e instanceof EOFException) {
            return "le fichier est tronqué";
        }
        if (e instanceof JsonParseException j) {
            return "le JSON est mal écrit à la ligne " + j.getLocation().getLineNr() + ", colonne " + j.getLocation().getColumnNr();
        }
        if (e instanceof XMLStreamException x) {
            boolean fin = String.valueOf(x.getMessage()).contains("XML document structures must start and end within the same entity");
            return fin ? "le fichier est tronqué"
                    : "le XML est mal écrit à la ligne " + x.getLocation().getLineNumber() + ", colonne " + x.getLocation().getColumnNumber();
        }
        return e instanceof ZipException ? "l’archive est abîmée" : "le fichier n’a pas pu être lu plus loin";
    }
}
