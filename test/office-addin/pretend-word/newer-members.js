// What today's office.js has and the npm copy has not, built with the copy's own means. Runs right after that copy, as a
// classic script. It proves how we use the client library, not how Word behaves.
(() => {
  const { Word, OfficeExtension } = globalThis;
  const helper = OfficeExtension.BatchApiHelper;
  const pascal = (name) => name.charAt(0).toUpperCase() + name.slice(1);

  /** A class of the client library with plain properties; reading one that was not loaded throws, as in the library. */
  function apiClass(name, properties) {
    class Api extends OfficeExtension.ClientObject {
      get _className() {
        return name;
      }
      _handleResult(value) {
        super._handleResult(value);
        if (value === null || value === undefined) return;
        OfficeExtension.Utility.fixObjectPathIfNecessary(this, value);
        this._loaded = { ...this._loaded, ...value };
      }
      load(options) {
        return helper.load ? helper.load(this, options) : OfficeExtension.Utility.load(this, options);
      }
    }
    for (const property of properties)
      Object.defineProperty(Api.prototype, property, {
        get() {
          const value = this._loaded?.[pascal(property)];
          OfficeExtension.Utility.throwIfNotLoaded(property, value, name, this._isNull);
          return value;
        },
      });
    return Api;
  }

  function collectionOf(name, Item) {
    class Collection extends OfficeExtension.ClientObject {
      get _className() {
        return name;
      }
      get _isCollection() {
        return true;
      }
      get items() {
        OfficeExtension.Utility.throwIfNotLoaded('items', this._list, name, this._isNull);
        return this._list;
      }
      _handleResult(value) {
        super._handleResult(value);
        if (!value?._Items) return;
        this._list = value._Items.map((data, at) => {
          const item = helper.createChildItemObject(Item, true, this, data, at);
          item._handleResult(data);
          return item;
        });
      }
      load(options) {
        return OfficeExtension.Utility.load(this, options);
      }
      getFirstOrNullObject() {
        return helper.createMethodObject(Item, this, 'GetFirstOrNullObject', 1, [], false, false, null, 4);
      }
    }
    return Collection;
  }

  const method = (Type, name, operation = 1) =>
    function (...args) {
      return helper.createMethodObject(Type, this, pascal(name), operation, args, false, false, null, 4);
    };
  const invoke = (name, operation) =>
    function (...args) {
      return helper.invokeMethod(this, pascal(name), operation, args, 4, 0);
    };

  const TrackedChange = apiClass('TrackedChange', ['type', 'text', 'author']);
  TrackedChange.prototype.getRange = method(Word.Range, 'getRange');
  const TrackedChangeCollection = collectionOf('TrackedChangeCollection', TrackedChange);
  Word.Body.prototype.getTrackedChanges = function () {
    return helper.createMethodObject(TrackedChangeCollection, this, 'GetTrackedChanges', 1, [], true, false, null, 4);
  };

  const Annotation = apiClass('Annotation', ['id', 'state']);
  Annotation.prototype.delete = invoke('delete', 0);
  const AnnotationCollection = collectionOf('AnnotationCollection', Annotation);
  Word.Paragraph.prototype.insertAnnotations = invoke('insertAnnotations', 0);
  Word.Paragraph.prototype.getAnnotations = function () {
    return helper.createMethodObject(AnnotationCollection, this, 'GetAnnotations', 1, [], true, false, null, 4);
  };
  Word.Document.prototype.getAnnotationById = method(Annotation, 'getAnnotationById');

  const CustomXmlPart = apiClass('CustomXmlPart', ['id']);
  CustomXmlPart.prototype.getXml = invoke('getXml', 1);
  CustomXmlPart.prototype.setXml = invoke('setXml', 0);
  CustomXmlPart.prototype.delete = invoke('delete', 0);
  const CustomXmlPartCollection = collectionOf('CustomXmlPartCollection', CustomXmlPart);
  CustomXmlPartCollection.prototype.add = method(CustomXmlPart, 'add', 0);
  CustomXmlPartCollection.prototype.getItemOrNullObject = method(CustomXmlPart, 'getItemOrNullObject');
  CustomXmlPartCollection.prototype.getByNamespace = function (namespace) {
    return helper.createMethodObject(
      CustomXmlPartCollection,
      this,
      'GetByNamespace',
      1,
      [namespace],
      true,
      false,
      null,
      4,
    );
  };
  Object.defineProperty(Word.Document.prototype, 'customXmlParts', {
    get() {
      return helper.createPropertyObject(CustomXmlPartCollection, this, 'CustomXmlParts', true, 4);
    },
  });

  const PageSetup = apiClass('PageSetup', ['differentFirstPageHeaderFooter', 'oddAndEvenPagesHeaderFooter']);
  Object.defineProperty(Word.Section.prototype, 'pageSetup', {
    get() {
      return (this._pageSetup ??= helper.createPropertyObject(PageSetup, this, 'PageSetup', false, 4));
    },
  });
  const handleSection = Word.Section.prototype._handleResult;
  Word.Section.prototype._handleResult = function (value) {
    handleSection.call(this, value);
    if (value?.PageSetup) this.pageSetup._handleResult(value.PageSetup);
  };

  const handleParagraph = Word.Paragraph.prototype._handleResult;
  Word.Paragraph.prototype._handleResult = function (value) {
    handleParagraph.call(this, value);
    if (value?.UniqueLocalId !== undefined) this._uniqueLocalId = value.UniqueLocalId;
  };
  Object.defineProperty(Word.Paragraph.prototype, 'uniqueLocalId', {
    get() {
      OfficeExtension.Utility.throwIfNotLoaded('uniqueLocalId', this._uniqueLocalId, 'Paragraph', this._isNull);
      return this._uniqueLocalId;
    },
  });
  Word.Document.prototype.getParagraphByUniqueLocalId = method(Word.Paragraph, 'getParagraphByUniqueLocalId');

  for (const [name, eventType] of [
    ['onParagraphAdded', 701],
    ['onParagraphChanged', 702],
    ['onParagraphDeleted', 703],
  ])
    Object.defineProperty(Word.Document.prototype, name, {
      get() {
        return (this[`_${name}`] ??= new OfficeExtension.GenericEventHandlers(this.context, this, name, {
          eventType,
          registerFunc: () => undefined,
          unregisterFunc: () => undefined,
          getTargetIdFunc: () => '',
          eventArgsTransformFunc: (args) => Promise.resolve(args),
        }));
      },
    });

  // The library for Windows serves the pretend Word on every platform.
  const { Host } = globalThis.OfficeExt.HostName;
  Host.getInstance().getPlatform = () => globalThis.pretendWord.behaviour.platform;
})();
