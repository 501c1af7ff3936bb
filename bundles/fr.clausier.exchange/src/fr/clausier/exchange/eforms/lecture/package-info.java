// SPDX-License-Identifier: EPL-2.0
/** Reads a European notice (eForms) into the draft of a purchase, and tells what the draft does not keep. */
package fr.clausier.exchange.eforms.lecture;
