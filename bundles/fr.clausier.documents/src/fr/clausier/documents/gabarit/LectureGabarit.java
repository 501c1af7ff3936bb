// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;

import fr.clausier.documents.paquet.LimitesDocx4j;
import fr.clausier.documents.paquet.Paquet;

/** Takes in a user's template: what it is, then each check, then the preparation and a trial. */
final class LectureGabarit {

    /** Largest file, in bytes. */
    private static final long TAILLE = 50L * 1024 * 1024;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final String DOCUMENT = "<w:document xmlns:w=\"" + Espaces.W + "\" xmlns:r=\"" + Espaces.R
            + "\"><w:body>%s</w:body></w:document>";

    private LectureGabarit() {
    }

    static Gabarit lire(Path fichier) throws GabaritIllisible {
        try {
            Releve releve = new Releve();
            Paquet paquet = deballer(fichier, releve);
            for (Map.Entry<String, byte[]> partie : paquet.parties().entrySet()) {
                verifierPartie(partie.getKey(), partie.getValue(), releve);
            }
            Gabarit gabarit = Preparation.preparer(fichier.getFileName().toString(), paquet, releve);
            essayer(gabarit);
            return gabarit;
        } catch (Refus refus) {
            throw refus.pour(fichier);
        }
    }

    /** The parts of a file that is a Word document and no trap; what they hold is not judged. */
    static Paquet deballer(Path fichier, Releve releve) throws Refus {
        verifierFichier(fichier);
        Paquet paquet = ArchiveControlee.lire(fichier);
        verifierGenre(paquet, releve);
        return paquet;
    }

    private static void verifierFichier(Path fichier) throws Refus {
        // A pipe or a device would keep the reader waiting for ever.
        if (!Files.isRegularFile(fichier)) {
            throw new Refus("ce fichier n'existe pas", "", "Vérifiez son chemin.");
        }
        try (InputStream flux = Files.newInputStream(fichier)) {
            byte[] debut = flux.readNBytes(4);
            if (Files.size(fichier) > TAILLE) {
                throw new Refus("il dépasse 50 Mo", "", "Allégez ses images, ou repartez d'un document vide.");
            }
            if (Arrays.equals(debut, OLE2)) {
                throw ArchiveControlee.protege(null);
            }
            if (!Arrays.equals(debut, ZIP)) {
                throw Refus.autreFormat("ce n'est pas un document Word (.docx ou .dotx)");
            }
        } catch (IOException e) {
            throw new Refus("il ne peut pas être lu", "", "Vérifiez vos droits sur ce fichier.", e);
        }
    }

    private static void verifierGenre(Paquet paquet, Releve releve) throws Refus {
        if (paquet.partie("mimetype").isPresent()) {
            throw Refus.autreFormat("c'est un document LibreOffice (OpenDocument)");
        }
        byte[] octets = paquet.partie(Paquet.TYPES).orElseThrow(() -> Refus.illisible(Paquet.TYPES, null));
        ControleXml.verifier(Paquet.TYPES, octets, releve);
        String types = new String(octets, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (types.contains("macroenabled") || types.contains("vbaproject")) {
            throw ControleRelations.macros("");
        }
        if (types.contains("spreadsheetml.sheet.main")) {
            throw Refus.autreFormat("c'est un classeur Excel");
        }
        if (types.contains("presentationml.presentation.main")) {
            throw Refus.autreFormat("c'est une présentation PowerPoint");
        }
        SourceGabarit source = new SourceGabarit(paquet);
        if (new String(source.document(), StandardCharsets.UTF_8).contains("http://purl.oclc.org/ooxml/")) {
            throw Refus.autreFormat("il est au format « Document Open XML strict »");
        }
    }

    private static void verifierPartie(String nom, byte[] contenu, Releve releve) throws Refus {
        String bas = nom.toLowerCase(Locale.ROOT);
        if (bas.endsWith("vbaproject.bin")) {
            throw ControleRelations.macros(nom);
        }
        if (bas.endsWith(".rels")) {
            ControleXml.verifier(nom, contenu, releve);
            ControleRelations.verifier(nom, contenu, releve);
        } else if (bas.endsWith(".xml") || bas.endsWith(".vml") || bas.endsWith(".svg")) {
            ControleXml.verifier(nom, contenu, releve);
        }
    }

    /** Opens the prepared template as the renderer will, so that a bad surprise comes now, with its remedy. */
    private static void essayer(Gabarit gabarit) throws Refus {
        LimitesDocx4j.poser();
        Paquet essai = gabarit.paquet();
        gabarit.corps().ifPresent(corps -> essai.mettre("word/document.xml", DOCUMENT.formatted(
                corps.remplir(place -> Place.estBloc(place) ? "<w:p/>" : place))));
        try {
            WordprocessingMLPackage paquet = WordprocessingMLPackage.load(new ByteArrayInputStream(essai.octets()));
            paquet.getMainDocumentPart().getContents();
            for (Part partie : paquet.getParts().getParts().values()) {
                if (partie instanceof JaxbXmlPart<?> xml) {
                    xml.getContents();
                }
            }
        } catch (Docx4JException | RuntimeException e) {
            throw Refus.illisible("", e);
        }
    }
}
