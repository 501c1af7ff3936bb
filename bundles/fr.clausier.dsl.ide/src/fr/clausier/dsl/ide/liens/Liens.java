// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.liens;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.clausier.dsl.ide.texte.Lignes;
import fr.clausier.law.droit.Article;
import fr.clausier.law.droit.Articles;
import fr.clausier.law.droit.Citation;

/** Addresses in the texts and comments of a file, tables (« .csv ») that it names, and articles of the code de la commande publique. */
@Singleton
public class Liens {

	private static final Pattern PAGE = Pattern.compile("https?://[^\\s\\u00A0\"<>«»]+");
	/** What ends a sentence does not belong to the address in it. */
	private static final Pattern FIN = Pattern.compile("[.,;:!?)\\]]+$");
	private static final Pattern TABLE = Pattern.compile("\"[^\":*?<>|\\\\]+\\.csv\"", Pattern.CASE_INSENSITIVE);

	@Inject
	private OperationCanceledManager cancellation;

	/** @return the links in the order of the text */
	public List<Lien> dans(XtextResource resource, CancelIndicator cancel) {
		List<Lien> found = new ArrayList<>();
		if (resource == null || resource.getParseResult() == null) {
			return found;
		}
		articles(Lignes.de(resource).texte(), found);
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			String text = leaf.getText();
			if (text.startsWith("\"") || text.startsWith("/")) {
				cancellation.checkCanceled(cancel);
				pages(leaf.getOffset(), text, found);
				if (TABLE.matcher(text).matches()) {
					table(leaf.getOffset() + 1, text.substring(1, text.length() - 1), resource.getURI(), found);
				}
			}
		}
		found.sort(Comparator.comparingInt(Lien::offset));
		return found;
	}

	/** The source shows the code as a whole, so the link says which article to look for, and what it is about. */
	private static void articles(String text, List<Lien> found) {
		Articles code = Articles.standard();
		for (Citation citation : code.cites(text)) {
			Article article = citation.article();
			String about = "Article " + article.libelle() + article.resume().map(r -> "\u00A0: " + r).orElse("") + "\nOuvrir le code de la commande publique";
			found.add(new Lien(citation.debut(), citation.fin() - citation.debut(), code.source(), about, article.numero()));
		}
	}

	private static void pages(int offset, String text, List<Lien> found) {
		Matcher page = PAGE.matcher(text);
		while (page.find()) {
			int start = offset + page.start();
			String address = FIN.matcher(page.group()).replaceFirst("");
			// An article in the name of a page is part of that name.
			found.removeIf(l -> l.offset() >= start && l.offset() < start + address.length());
			found.add(new Lien(start, address.length(), address, "Ouvrir cette page", ""));
		}
	}

	private static void table(int offset, String name, URI file, List<Lien> found) {
		try {
			if (file.isFile()) {
				String target = Path.of(file.toFileString()).resolveSibling(name).normalize().toUri().toASCIIString();
				found.add(new Lien(offset, name.length(), target, "Ouvrir ce fichier", ""));
			}
		} catch (InvalidPathException e) {
			// A name that this system gives to no file leads nowhere.
			return;
		}
	}
}
