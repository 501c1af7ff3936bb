// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.apercu;

import java.util.function.IntConsumer;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.SWT;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.html.Couleurs;
import fr.clausier.documents.html.PageHtml;

/** The document in the browser of the system. Nothing is loaded, no link is followed but those that lead back to the strategy. */
final class PageWeb implements Page {

	private static final String AU_PASSAGE = "var e=document.getElementById('ici');if(e){e.scrollIntoView({block:'center'});}else{window.scrollTo(0,%d);}";

	private final Browser browser;
	private boolean ours;
	private int hauteur;

	/** @throws org.eclipse.swt.SWTError when the system has no browser to embed */
	PageWeb(Composite parent, IntConsumer versLaLigne) {
		browser = new Browser(parent, SWT.NONE);
		browser.addLocationListener(new LocationAdapter() {

			@Override
			public void changing(LocationEvent event) {
				if (event.location.startsWith(PageHtml.LIEN)) {
					event.doit = false;
					versLaLigne.accept(Integer.parseInt(event.location.substring(event.location.lastIndexOf('/') + 1)));
				} else {
					event.doit = ours || event.location.startsWith("about:");
				}
			}
		});
		browser.addProgressListener(ProgressListener.completedAdapter(e -> {
			ours = false;
			browser.execute(AU_PASSAGE.formatted(hauteur));
		}));
	}

	@Override
	public Control controle() {
		return browser;
	}

	@Override
	public void montrer(Document document, int ligne) {
		ecrire(PageHtml.de(document, couleurs(), ligne));
	}

	@Override
	public void dire(String phrase) {
		Couleurs c = couleurs();
		ecrire("<html><body style=\"background:" + c.fond() + ";color:" + c.texte() + ";font:14px sans-serif;padding:1em\"><p>" + phrase.replace("&", "&amp;").replace("<", "&lt;") + "</p></body></html>");
	}

	private void ecrire(String html) {
		Object top = ours ? null : browser.evaluate("return window.pageYOffset;", true);
		hauteur = top instanceof Double d ? d.intValue() : hauteur;
		ours = true;
		browser.setText(html, true);
	}

	private Couleurs couleurs() {
		return Teintes.sombres(browser.getParent()) ? Couleurs.SOMBRES : Couleurs.CLAIRES;
	}
}
