// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.validation.ValidatorHandler;

import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Gives the elements to the validator, remembers where they are, and says its messages in French. */
final class Chemins extends XMLFilterImpl implements ErrorHandler {

    /** Codes of the W3C (XML Schema part 1, appendix C) that open each message of the validator. */
    private static final Pattern CODE = Pattern.compile("^(cvc-[A-Za-z-]+(?:\\.[0-9a-z]+)*): (.*)$", Pattern.DOTALL);
    private static final Pattern CITE = Pattern.compile("'([^']*)'");
    private static final Pattern ENUMERATION = Pattern.compile("^Value '(.*)' is not facet-valid with respect to enumeration '\\[(.*)\\]'\\.", Pattern.DOTALL);

    private final ValidatorHandler juge;
    private final Deque<String> ouverts = new ArrayDeque<>();
    private final Deque<Map<String, Integer>> comptes = new ArrayDeque<>();
    private final List<Ecart> ecarts = new ArrayList<>();
    private int total;

    Chemins(ValidatorHandler juge) {
        this.juge = juge;
        setContentHandler(juge);
        comptes.push(new HashMap<>());
    }

    VerdictSchema verdict() {
        return new VerdictSchema("DECP 2.0.2 (XSD)", ecarts, total);
    }

    @Override
    public void startElement(String uri, String nom, String complet, Attributes attributs) throws SAXException {
        int rang = comptes.peek().merge(nom, 1, Integer::sum);
        ouverts.addLast(rang > 1 || ouverts.size() == 1 ? nom + " n°\u00A0" + rang : nom);
        comptes.push(new HashMap<>());
        juge.startElement(uri, nom, complet, attributs);
    }

    @Override
    public void endElement(String uri, String nom, String complet) throws SAXException {
        // The validator judges an element when it ends: it is still the last of the path.
        juge.endElement(uri, nom, complet);
        ouverts.removeLast();
        comptes.pop();
    }

    @Override
    public void warning(SAXParseException e) {
        // No rule of the schema is a warning.
    }

    @Override
    public void error(SAXParseException e) {
        Matcher m = CODE.matcher(String.valueOf(e.getMessage()));
        String code = m.matches() ? m.group(1) : "";
        // The validator says each wrong value twice: what is wrong with it, then that its element is invalid.
        if (code.equals("cvc-type.3.1.3") || code.startsWith("cvc-datatype-valid.1.2.3")) {
            return;
        }
        total++;
        if (ecarts.size() < VerdictSchema.MAXIMUM) {
            ecarts.add(dire(code, code.isEmpty() ? String.valueOf(e.getMessage()) : m.group(2)));
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private Ecart dire(String code, String message) {
        String chemin = String.join(" / ", ouverts);
        List<String> cites = new ArrayList<>();
        for (Matcher m = CITE.matcher(message); m.find();) {
            cites.add(m.group(1));
        }
        Iterator<String> reste = cites.iterator();
        String un = reste.hasNext() ? reste.next() : "";
        String deux = reste.hasNext() ? reste.next() : "";
        return switch (code) {
            case "cvc-enumeration-valid" -> {
                Matcher m = ENUMERATION.matcher(message);
                yield m.find() ? Remedes.hors(chemin, m.group(1), Arrays.asList(m.group(2).split(", "))) : Remedes.autre(chemin, code);
            }
            case "cvc-pattern-valid" -> Remedes.forme(chemin, un, deux);
            case "cvc-minInclusive-valid" -> Remedes.borne(chemin, un, deux, true);
            case "cvc-maxInclusive-valid" -> Remedes.borne(chemin, un, deux, false);
            case "cvc-maxLength-valid" -> Remedes.longueur(chemin, cites.size() > 2 ? cites.get(2) : deux, true);
            case "cvc-minLength-valid" -> Remedes.longueur(chemin, cites.size() > 2 ? cites.get(2) : deux, false);
            case "cvc-datatype-valid.1.2.1" -> Remedes.nature(chemin, un, deux);
            case "cvc-complex-type.2.4.b" -> Remedes.manque(chemin, deux.replaceAll("[{}]", ""));
            case "cvc-complex-type.2.4.a", "cvc-complex-type.2.4.d", "cvc-complex-type.3.2.2", "cvc-elt.1.a" -> Remedes.inattendu(chemin, un);
            default -> Remedes.autre(chemin, code.isEmpty() ? message : code);
        };
    }
}
