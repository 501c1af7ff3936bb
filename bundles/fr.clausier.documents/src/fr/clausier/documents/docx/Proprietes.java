// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.time.LocalDate;

import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.ObjectFactory;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.docProps.core.dc.terms.W3CDTF;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.typographie.Caracteres;

/** Fills the properties of the file: title, subject, buyer as author, language, date. Names nobody else. */
final class Proprietes {

    private static final ObjectFactory DC = new ObjectFactory();

    private Proprietes() {
    }

    static void remplir(WordprocessingMLPackage paquet, Document document, LocalDate date) throws Docx4JException {
        CoreProperties proprietes = paquet.getDocPropsCorePart().getContents();
        proprietes.setTitle(DC.createTitle(texte(titreComplet(document))));
        proprietes.setSubject(texte(document.marche()));
        proprietes.setCreator(texte(document.acheteur()));
        proprietes.setLastModifiedBy(Caracteres.lisibles(document.acheteur()));
        proprietes.setLanguage(texte("fr-FR"));
        proprietes.setCreated(instant(date));
        proprietes.setModified(instant(date));
        proprietes.setRevision("1");
    }

    private static String titreComplet(Document document) {
        return document.sousTitre().isEmpty() ? document.titre() : document.titre() + " – " + document.sousTitre();
    }

    private static SimpleLiteral texte(String valeur) {
        SimpleLiteral litteral = new SimpleLiteral();
        litteral.getContent().add(Caracteres.lisibles(valeur));
        return litteral;
    }

    private static SimpleLiteral instant(LocalDate date) {
        W3CDTF instant = new W3CDTF();
        instant.getContent().add(date + "T00:00:00Z");
        return instant;
    }
}
