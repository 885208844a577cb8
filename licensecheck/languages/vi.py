"""Vietnamese."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AT": words("nước áo"), "AU": words("nước australia | nước úc"), "BE": words("nước bỉ"),
    "BR": words("nước brazil"), "CA": words("nước canada"), "CH": words("thụy sĩ"), "CN": words("trung quốc"),
    "CZ": words("nước séc"), "DE": words("nước đức"), "DK": words("đan mạch"), "ES": words("tây ban nha"),
    "EU": words("liên minh châu âu"), "FI": words("phần lan"), "FR": words("nước pháp"),
    "GB": words("vương quốc anh | anh quốc | nước anh"), "GR": words("hy lạp"),
    "HK": words("đặc khu hành chính hồng kông, trung quốc"), "HU": words("nước hungary"),
    "ID": words("nước indonesia"), "IE": words("nước ireland"), "IL": words("nước israel"), "IN": words("ấn độ"),
    "IT": words("nước italy"), "JP": words("nhật bản"), "KH": words("nước campuchia"),
    "KP": words("triều tiên | bắc triều tiên"), "KR": words("hàn quốc"), "MM": words("myanmar (miến điện)"),
    "MN": words("mông cổ"), "MO": words("đặc khu hành chính macao, trung quốc"), "MY": words("nước malaysia"),
    "NL": words("hà lan"), "NO": words("na uy"), "NZ": words("new zealand"), "PH": words("nước philippines"),
    "PL": words("ba lan"), "PT": words("bồ đào nha"), "RO": words("nước romania"), "RU": words("nước nga"),
    "SA": words("ả rập xê-út"), "SE": words("thụy điển"), "SG": words("nước singapore"), "SK": words("nước slovakia"),
    "TH": words("thái lan"), "TR": words("thổ nhĩ kỳ"), "TW": words("đài loan"), "UA": words("nước ukraina"),
    "US": words("hoa kỳ | nước mỹ"), "VN": words("việt nam"), "ZA": words("nam phi"),
}  # fmt: skip

_MONTHS = (
    words("tháng 1 | tháng giêng | tháng một"), words("tháng 2 | tháng hai"), words("tháng 3 | tháng ba"),
    words("tháng 4 | tháng tư"), words("tháng 5 | tháng năm"), words("tháng 6 | tháng sáu"),
    words("tháng 7 | tháng bảy"), words("tháng 8 | tháng tám"), words("tháng 9 | tháng chín"),
    words("tháng 10 | tháng mười"), words("tháng 11 | tháng mười một"),
    words("tháng 12 | tháng mười hai | tháng chạp"),
)  # fmt: skip

PACK = LanguagePack(
    name="vi",
    title="Vietnamese",
    tags={
        Tag.OWNED: words("thuộc về | thuộc | là của"),
        Tag.MARK: words(
            """bản quyền | bản quyền thuộc về | bản quyền thuộc | bản quyền của | bản quyền: |
            giữ bản quyền | bản quyền bởi | bản quyền nội dung thuộc | tác quyền thuộc |
            thuộc bản quyền của | bản quyền tác giả thuộc | quyền tác giả thuộc |
            thuộc quyền sở hữu của"""
        ),
        Tag.RESERVED: words(
            """giữ toàn quyền | bảo lưu mọi quyền | mọi quyền được bảo lưu | giữ mọi bản quyền |
            bảo lưu toàn bộ quyền | giữ bản quyền nội dung | tất cả các quyền được bảo lưu |
            đã đăng ký bản quyền | toàn bộ bản quyền thuộc | bảo lưu tất cả các quyền |
            mọi bản quyền được bảo lưu | mọi quyền được bảo hộ | giữ bản quyền toàn bộ |
            mọi quyền đều được bảo lưu | bảo lưu toàn quyền | giữ tất cả các quyền |
            tất cả quyền được bảo lưu | giữ mọi quyền | giữ bản quyền | toàn quyền bảo lưu"""
        ),
        Tag.RESERVE: words("""bảo lưu quyền | bảo lưu các quyền | được bảo lưu | giữ quyền |
            bảo lưu | giữ bản quyền | giữ mọi quyền | bảo lưu mọi quyền đối với | bảo lưu quyền đối với | giữ lại quyền | được giữ lại |
            bảo lưu toàn bộ quyền đối với"""),
        Tag.PROTECTED: words(
            """được bảo hộ bởi luật bản quyền | bảo vệ bởi luật bản quyền |
            được bảo vệ bởi luật sở hữu trí tuệ | được bảo hộ bản quyền | được bảo hộ theo luật |
            bảo hộ quyền tác giả | được bảo vệ bản quyền | theo luật sở hữu trí tuệ |
            được luật bản quyền bảo vệ | được bảo vệ theo luật bản quyền"""
        ),
        Tag.FORM: words(
            """công ty cổ phần | công ty tnhh | công ty | công ty cp | công ty cổ phần truyền thông |
            ctcp | công ty trách nhiệm hữu hạn | công ty tnhh mtv | tổng công ty | tập đoàn"""
        ),
        Tag.PRESENT: words("hiện nay | nay"),
        Tag.TAIL: words(
            """từ website này | từ trang này | từ trang web này | trên trang web này |
            trên website này | từ báo này | và các đối tác | giấy phép số | giấy phép hoạt động |
            tổng biên tập | bản tin | văn bản luật | dịch vụ | giao dịch | ban biên tập |
            phiên bản | bản đồ | được đăng tải trên | đăng tải trên | được đăng trên |
            được xuất bản trên | báo chí | tạp chí | địa chỉ | chi phí | chi tiết | chi nhánh |
            chỉ số | chỉ đạo | chỉ huy | chỉ định | cam kết | cảm xúc | cảm thấy | cảm giác |
            cảm nhận | cảm hứng | cảm nghĩ | tiêu chí | chi tiêu | chi trả | cầm quyền"""
        ),
        Tag.NEG: words(
            "không | không phải | chẳng | không hề | không bị | chưa được | chưa có"
        ),
        Tag.NOT_ONLY: words("""không chỉ | không những | không giới hạn | không quá | không kể | bao gồm nhưng không giới hạn |
            không ngừng | không gian | dịch vụ | dịch bệnh | đại dịch | giao dịch | chiến dịch | du dịch | dịch
            tễ | nhà xuất bản"""),
        Tag.MAY: words(
            """có thể | được quyền | có quyền | chỉ được | chỉ có thể | được tự do | chỉ được phép |
            có thể được | đều có thể | ai cũng có thể | mọi người có thể | các báo có thể |
            chỉ áp dụng cho | độc quyền cho | chỉ được dùng | chỉ được sử dụng | chỉ dùng"""
        ),
        Tag.MAY_NOT: words(
            """không được | không được phép | không thể | không cho phép | không được quyền |
            không có quyền | không nên | không đồng ý | chưa được phép | không chấp nhận |
            vui lòng không | xin đừng | xin vui lòng không | đề nghị không | không được tự ý | không ai được | không ai được phép | không tự ý | không tùy tiện | không tuỳ tiện | không đồng ý cho |
            không đồng ý để | không đồng ý việc | không cho | không chấp thuận | chúng tôi không cho phép | chúng tôi không đồng ý |
            không được dùng | không được đem | tuyệt đối không được | tuyệt đối không | quý vị không được | xin không | yêu cầu không |
            mong không | hãy không | không dùng cho | không dành cho | không dùng vào | không sử dụng cho | không áp dụng cho
            | không được lưu | không được bán |
            ngừng sử dụng ngay | ngừng ngay việc sử dụng | không sử dụng ảnh | không sử dụng tin | không tiếp tục sử dụng |
            đề nghị không sử dụng | đề nghị ngừng sử dụng | không dùng ảnh | đề nghị không đăng | không đăng phát trước | không phổ biến trước
            | không được phổ biến trước | cấm công bố cho đến | cấm phổ biến cho đến | cấm đăng cho đến | cấm đăng cho tới | giữ tin cho đến |
            xin không đăng trước | embargo cho đến |
            đừng ăn cắp | đừng lấy cắp | đừng lấy ảnh | đừng sao chép | đừng sử dụng | đừng đăng lại | đừng tự ý | đừng lấy"""
        ),
        Tag.MUST: words("""phải | cần phải | buộc phải | phải được | cần được |
            nhất thiết phải | bắt buộc phải | có trách nhiệm | có nghĩa vụ | phải có | cần có """),
        Tag.BAN: words(
            """cấm | nghiêm cấm | bị cấm | bị nghiêm cấm | cấm tuyệt đối | tuyệt đối cấm |
            ngăn cấm | nghiêm cấm mọi hình thức | cấm mọi hình thức | tuyệt đối không |
            là vi phạm | bất hợp pháp | trái phép |
            cấm triệt để | cấm hoàn toàn | hoàn toàn cấm | cấm ngặt | nghiêm cấm tuyệt đối | nghiêm cấm việc | nghiêm cấm hành vi | cấm việc |
            cấm hành vi | cấm tự ý | bị cấm hoàn toàn | là hành vi vi phạm | là hành vi bị cấm | đều là vi phạm | đều bị cấm |
            được coi là vi phạm | bị coi là vi phạm | là bất hợp pháp | là phạm pháp | phi pháp | không hợp pháp | không hợp lệ |
            chúng tôi từ chối | chúng tôi phản đối | không chấp nhận | không khoan nhượng |
            cấm phổ biến trước | cấm phổ biến đến | cấm công bố đến | cấm đăng đến | cấm phát đến | cấm công bố cho đến | cấm phổ biến cho đến
            | cấm đăng cho đến | cấm đăng cho tới"""
        ),
        Tag.ALLOW: words(
            """được phép | cho phép | được cho phép | hoan nghênh | khuyến khích | tự do |
            miễn phí | được cấp phép theo | phát hành theo giấy phép |
            theo giấy phép creative commons | không cần xin phép | mà không cần xin phép |
            không bị cấm | không cấm | chỉ được phép | theo giấy phép | không cần sự cho phép |
            được tự do | tự do sử dụng | được thoải mái | tùy ý | tuỳ ý | sẵn sàng cho phép | cho phép tự do | được hoan nghênh |
            rất hoan nghênh | chào đón | xin mời | chúng tôi mời | chúng tôi rất vui | chúng tôi vui lòng | không phản đối |
            chúng tôi không phản đối | không ngăn cấm | không bị ngăn cấm | không hề cấm | không hạn chế | không giới hạn việc |
            không hạn chế việc | không có gì ngăn cản | không cần hỏi | không cần hỏi ý kiến | không cần xin | không cần xin phép trước |
            không phải xin phép | khỏi xin phép | khỏi cần xin phép | mà không phải xin phép | không cần phải xin phép | không cần được phép |
            không cần có phép | không cần giấy phép | không đòi hỏi xin phép | không yêu cầu xin phép | không cần sự đồng ý | không cần đồng ý
            | mà không cần sự đồng ý | không cần báo trước | không cần thông báo | không mất phí | không tính phí | không thu phí |
            không phải trả phí | không phải trả tiền | không mất tiền | hoàn toàn miễn phí | công khai cho mọi người | dành cho mọi người |
            dùng tự do | cấp phép | được cấp phép | cấp phép theo | theo giấy phép mở | dưới giấy phép | phát hành dưới giấy phép |
            theo các điều khoản của giấy phép"""
        ),
        Tag.NEED: words(
            """bắt buộc | yêu cầu | cần có | đòi hỏi | phải có | phải ghi rõ | cần ghi rõ |
            ghi rõ nguồn | ghi rõ | cần sự | vui lòng ghi rõ | đề nghị ghi rõ |
            vui lòng liên hệ | xin liên hệ | liên hệ để được | phải dẫn nguồn | yêu cầu ghi rõ |
            phải ghi nguồn | xin ghi rõ | vui lòng ghi nguồn | ghi nguồn | vui lòng dẫn nguồn |
            đề nghị dẫn nguồn | cần dẫn nguồn | phải trích dẫn nguồn |
            chịu phí | phải trả phí | phải trả tiền | phải trả | có tính phí | có thu phí | tính phí | thu phí | phải xin phép | cần xin phép
            | phải liên hệ | cần liên hệ | hãy liên hệ | đề nghị liên hệ | liên hệ tòa soạn | liên hệ với tòa soạn | liên hệ với chúng tôi |
            xin liên hệ với | phải được sự | cần được sự | phải được tác giả | phải được phép | phải được đồng ý | phải có phép | cần có phép
            | chỉ cần ghi | chỉ cần ghi nguồn | chỉ cần ghi rõ | chỉ cần dẫn | chỉ cần nêu | chỉ cần dẫn nguồn | hãy ghi rõ | hãy ghi nguồn |
            hãy dẫn nguồn | hãy dẫn link | nhớ ghi nguồn | nhớ dẫn nguồn | cần ghi nguồn | cần nêu rõ | phải nêu rõ | phải nêu nguồn |
            phải đề rõ | đề rõ nguồn | phụ thuộc vào | tùy thuộc vào | tuỳ thuộc | là bắt buộc | là điều kiện | điều kiện bắt buộc |
            nếu ghi nguồn | ghi rõ xuất xứ"""
        ),
        Tag.THREAT: words(
            """xử lý theo pháp luật | chịu trách nhiệm trước pháp luật | bị xử lý | khởi kiện |
            truy cứu trách nhiệm | theo quy định của pháp luật | vi phạm bản quyền sẽ |
            bị truy tố | sẽ bị xử phạt"""
        ),
        Tag.REQUEST: words(
            """vui lòng | xin vui lòng | đề nghị | mong | cảm ơn | xin cảm ơn | trân trọng |
            mong quý | xin"""
        ),
        Tag.UNAUTHORISED: words(
            """trái phép | tự ý | tự tiện | khi chưa được phép | chưa được phép | không phép |
            không xin phép | khi chưa xin phép | mà không xin phép | khi chưa được sự đồng ý |
            khi chưa được sự cho phép | khi chưa có sự đồng ý | khi chưa có sự cho phép |
            khi không được phép | nếu chưa được phép | nếu không được phép | mà không được phép |
            chưa xin phép | không được sự đồng ý | không được sự cho phép |
            không được sự chấp thuận | không được sự đồng ý của | không được sự cho phép của |
            chưa được sự đồng ý | chưa được sự cho phép | chưa được sự chấp thuận |
            chưa được sự đồng ý của | chưa được sự cho phép của | khi chưa được sự chấp thuận |
            khi chưa được sự đồng ý của | khi chưa được sự cho phép của |
            khi không được sự đồng ý | khi không được sự cho phép |
            khi không được sự chấp thuận | khi không được sự đồng ý của |
            khi không được sự cho phép của | mà không được sự đồng ý |
            mà không được sự cho phép | mà không được sự chấp thuận |
            mà không được sự đồng ý của | mà không được sự cho phép của |
            mà chưa được sự đồng ý | mà chưa được sự cho phép | mà chưa được sự chấp thuận |
            mà chưa được sự đồng ý của | mà chưa được sự cho phép của |
            nếu không được sự đồng ý | nếu không được sự cho phép |
            nếu không được sự chấp thuận | nếu không được sự đồng ý của |
            nếu không được sự cho phép của | nếu chưa được sự đồng ý |
            nếu chưa được sự cho phép | nếu chưa được sự chấp thuận |
            nếu chưa được sự đồng ý của | nếu chưa được sự cho phép của |
            tùy tiện | tuỳ tiện | trái luật | khi chưa được đồng ý | khi chưa được chấp thuận | nếu không xin phép | nếu chưa xin phép |
            mà chưa xin phép | khi không xin phép | chưa được cấp phép | không được cấp phép | không có phép | không hỏi | mà không hỏi |
            chưa được ủy quyền | không được ủy quyền | không giấy phép"""
        ),
        Tag.WITHOUT: words("""nếu không có | mà không có | khi không có | khi chưa có | nếu chưa có | không có sự | không có |
            chưa có | khi chưa được | nếu chưa được | nếu không được | mà không được | mà chưa có | mà chưa được
            | thiếu | mà không ghi | mà không dẫn | mà không trích dẫn | không ghi rõ | không dẫn nguồn | không
            ghi nguồn | không xin | không kèm | không kèm theo | không nêu | không nêu rõ | không đề | nếu thiếu
            | khi thiếu | trước khi được | trước khi có | mà chưa xin | nếu không được phép trước | khi chưa
            được phép trước | nếu chưa được phép trước | khi không được phép trước"""),
        Tag.EXCEPT: words(
            """trừ khi | ngoại trừ | trừ trường hợp | trừ | trừ phi | ngoài mục đích | loại trừ |
            trừ khi được | trừ khi có | ngoại trừ khi | trừ việc | ngoài việc | trừ trường hợp được | ngoài trường hợp | nếu không phải |
            loại trừ trường hợp | không kể trường hợp"""
        ),
        Tag.ONLY: words(
            """chỉ | chỉ được | chỉ khi | chỉ dành cho | chỉ dùng cho | chỉ sử dụng | duy nhất |
            chỉ được phép | dành riêng cho | chỉ có thể | chỉ với | chỉ cho |
            chỉ dùng cho mục đích báo chí | chỉ sử dụng cho mục đích báo chí |
            chỉ dành cho mục đích đưa tin | chỉ dùng cho mục đích đưa tin |
            chỉ sử dụng cho mục đích đưa tin | chỉ sử dụng cho mục đích biên tập |
            chỉ dùng để đưa tin | chỉ được sử dụng cho mục đích đưa tin |
            chỉ được sử dụng cho mục đích báo chí | chỉ dành cho thành viên |
            duy chỉ | chỉ để | chỉ nhằm | chỉ giới hạn | chỉ giới hạn ở | giới hạn ở | giới hạn trong | dành riêng | chỉ phục vụ |
            chỉ áp dụng cho | độc quyền cho | chỉ được dùng | chỉ được sử dụng | chỉ dùng | chỉ sau khi | chỉ trong trường hợp"""
        ),
        Tag.IF: words("""với điều kiện | miễn là | nếu ghi rõ | nếu dẫn | khi có sự | kèm theo | kèm | với sự | nếu có sự |
            nếu được sự | khi được sự | sau khi có sự | sau khi được | theo điều kiện | nếu trích dẫn | bằng
            cách | có ghi rõ | nhưng phải | nhưng cần | trên cơ sở | miễn sao | với điều kiện là | điều kiện là
            | điều kiện: | với yêu cầu | nếu có ghi | nếu nêu | nếu nêu rõ | nếu ghi | nếu ghi nguồn | nếu dẫn
            nguồn | khi đã được | khi đã có | sau khi xin phép | sau khi nhận được | sau khi đã | theo thỏa
            thuận | theo hợp đồng | qua thỏa thuận | đổi lại | đi kèm | kèm với | có kèm | với sự cho phép | với
            sự đồng ý | được sự đồng ý | được sự cho phép | nhưng vẫn phải | song phải | chỉ cần | và phải |
            đồng thời phải | trong khi vẫn | khi được sự cho phép | khi được sự đồng ý | khi được sự chấp thuận
            | khi được phép"""),
        Tag.WHEN: words("""trong trường hợp | mỗi khi | khi muốn | nếu muốn | nếu |
            khi sử dụng | khi trích dẫn | khi đăng lại | khi đăng tải | khi sao chép | khi chia sẻ | khi dẫn lại |
            khi dùng | khi dùng lại | khi dịch | khi khai thác | muốn đăng lại | muốn sử dụng | muốn dùng | muốn trích dẫn | nếu sử dụng |
            nếu đăng lại | nếu dùng | nếu bạn muốn | nếu quý vị muốn | ai muốn | các đơn vị muốn | mọi việc sử dụng | mọi trích dẫn |
            việc sử dụng | việc đăng lại | việc trích dẫn | trước khi đăng | trước khi sử dụng | trước khi dùng"""),
        Tag.NO_PART: words("không một phần nào | không phần nào"),
        Tag.RANGE: words(
            """toàn bộ hoặc một phần | một phần hoặc toàn bộ | một phần hay toàn bộ |
            toàn bộ hay một phần | bất kỳ phần nào | dù một phần hay toàn bộ |
            từng phần hoặc toàn bộ | toàn phần hoặc từng phần | toàn bộ hoặc từng phần |
            một phần hoặc toàn phần | dù chỉ một phần | từng phần hay toàn bộ |
            toàn phần hay một phần | một phần nội dung | một phần hoặc tất cả | bất cứ phần nào"""
        ),
        Tag.COMMERCIAL: words("""mục đích thương mại | vì mục đích thương mại | với mục đích thương mại | vì lợi nhuận | kinh doanh |
            mục đích kinh doanh | mục đích lợi nhuận | cho mục đích thương mại | nhằm mục đích thương mại"""),
        Tag.OTHER: words(
            """hoặc mục đích khác | bất kỳ mục đích nào | mọi mục đích | hoặc các mục đích khác"""
        ),
        Tag.OUTSIDE: words("bên ngoài | ngoài lãnh thổ | ngoài nước"),
        Tag.PURPOSE: words("cho mục đích | nhằm | để | vì mục đích"),
        Tag.BUT: words("nhưng | tuy nhiên"),
        Tag.AND: words("và | hoặc | hay | và/hoặc | cũng như"),
        Tag.REPORT: words(
            """cho biết | nói rằng | cho rằng | tuyên bố | thông báo rằng | tuyên án | tuyên phạt |
            xét xử | khởi tố | đã kiện | phán quyết | bắt giữ | thu giữ | chia sẻ rằng |
            khẳng định | nhấn mạnh | theo ông | theo bà | thông qua luật | đề xuất | thảo luận |
            lo ngại | chỉ trích | phát hiện | xử phạt | ban hành | phát biểu | giải thích |
            đã ra quyết định | hội thảo | kiện ra tòa | nộp đơn kiện"""
        ),
        Tag.TOPIC: words("""tòa án | phiên tòa | vụ kiện | nguyên đơn | bị đơn | bị cáo | dự thảo luật | dự luật | quốc hội |
            chuyên gia | luật sư | cụm từ | dòng chữ | có nghĩa là | nghĩa là gì | là gì | công an | cảnh sát |
            cục bản quyền tác giả | vi phạm bản quyền | hàng giả | sách lậu | nghị định | chính phủ | bộ trưởng
            | tranh chấp | thế nào | tại sao | luật mới | sửa đổi | toà án | thẩm phán | khởi tố | bị can | hội
            thảo | tọa đàm | hàng lậu | xâm phạm quyền tác giả | xâm phạm bản quyền | vi phạm bản quyền của |
            tấm biển | luật sư nói | nói tại tòa | tại tòa"""),
        Tag.NONWORK: words(
            """đỗ xe | đậu xe | hút thuốc | thuốc lá | rượu | đồ uống có cồn | vũ khí | đánh bắt |
            câu cá | săn bắt | săn bắn | máy bay không người lái | flycam | hàng hóa | bỏ phiếu |
            ma túy | xe máy | ô tô | phương tiện | xe tải | ra vào | thú cưng | động vật |
            xuất khẩu | nhập khẩu | pháo hoa | pháo | đốt rừng | rác | túi nhựa | tụ tập |
            du khách | hành khách | học sinh | cờ bạc | đánh bạc | điện thoại | ma tuý |
            giao thông | lưu thông | vỉa hè | thực phẩm | cổ phiếu | đất đai | xây dựng |
            dạy thêm | quay phim chụp ảnh | đi lại | bán hàng rong | lái xe | khai thác cát |
            rừng | bán vé | vé xem | vé máy bay | nuôi chó | súng đạn | bơi lội | rượu bia |
            dịch bệnh | đại dịch | dịch covid | ứng dụng | bệnh nhân | bác sĩ | vắc xin |
            vaccine | nhà máy | xả thải | nhà đất | bất động sản | bảo hiểm | ngân hàng |
            lương hưu | hộ chiếu | thị thực | người tị nạn | xăng dầu | thi cử | thí sinh |
            doanh nghiệp | công trình | cổ đông | dữ liệu cá nhân | tin giả | bạo lực |
            thuốc tây | thuốc men | uống thuốc | thuốc chữa | thuốc giả | tiền thuế | nộp thuế |
            thịt lợn | thịt bò | thịt heo | thuốc không rõ | phát tán thông tin sai |
            đưa thông tin sai | lan truyền thông tin sai | đăng tải thông tin sai |
            đăng thông tin sai | chia sẻ thông tin sai | tung tin sai |
            thuốc lá điện tử | dừng xe | gửi xe | xe đạp | pháo nổ | thuốc trừ sâu | phân bón | túi nilon | xả rác |
            động vật hoang dã | khí đốt | nước sạch | nhà ở | chung cư | trái phiếu | tiền ảo | khoản vay |
            sân vận động | cầu thủ | trận đấu | trẻ em | trẻ vị thành niên | sinh viên | kỳ thi | bệnh viện | khẩu trang | chuyến bay |
            người nhập cư | phiếu bầu | cử tri | bầu cử | email | thông tin cá nhân | chụp ảnh trong | chụp ảnh tại | chụp hình trong |
            bảo tàng | khách tham quan | hàng rong | đồ ăn | đồ uống | tắm biển | biểu tình | hàng giả | mỹ phẩm | dược phẩm |
            công trình xây dựng | khoáng sản | mại dâm | khuôn viên bệnh viện"""
        ),
        Tag.CREDIT: words(
            """ảnh: | ảnh : | ảnh của | ảnh minh họa: | ảnh chụp: | ảnh do | nguồn: | nguồn : |
            nguồn ảnh: | nguồn ảnh | theo nguồn | ảnh tư liệu: | clip: | đồ họa: | bài và ảnh: |
            bài, ảnh: | bài: | tin, ảnh: | tin ảnh: | ảnh cắt từ clip | ảnh chụp màn hình: |
            ảnh cung cấp bởi | hình: | hình ảnh: | minh họa: | ảnh/"""
        ),
        Tag.PHOTO: words("ảnh | hình ảnh | bức ảnh | ảnh tư liệu"),
        Tag.VIA: words("thông qua"),
        Tag.WITH_AGENCY: words("tổng hợp theo | theo các hãng tin | theo các hãng thông tấn"),
        Tag.BYLINE: words(
            """phóng viên | pv | biên dịch: | tác giả: | thực hiện: | biên tập: | người viết: |
            phóng viên ảnh"""
        ),
        Tag.KILL: words(
            """rút tin | rút bài | hủy tin | hủy bài | hủy ảnh | rút ảnh | thu hồi tin |
            thu hồi ảnh | đề nghị không sử dụng tin | đề nghị không sử dụng ảnh | xin hủy tin |
            gỡ bỏ tin | gỡ bỏ ảnh | ngừng sử dụng ảnh | ngừng sử dụng tin | tin đã phát bị hủy |
            không sử dụng bản tin | không sử dụng tin này | không sử dụng ảnh này |
            không dùng bản tin | không dùng tin này | không dùng ảnh này | ngừng sử dụng bản tin |
            ngừng sử dụng bài | ngừng đăng bài | gỡ bỏ bản tin | gỡ bỏ bài | gỡ bản tin |
            gỡ bài này | gỡ ảnh này | hủy bản tin | huỷ bản tin | huỷ tin | huỷ bài | huỷ ảnh |
            thu hồi bản tin | thu hồi bài | rút bản tin | xin rút tin | xin rút bài |
            bãi bỏ bản tin | đề nghị gỡ bỏ | đề nghị gỡ |
            bị hủy | bị huỷ | đã bị hủy | đã bị huỷ | đã hủy | đã huỷ | bị rút | đã rút | được rút lại | gỡ bỏ ngay | gỡ ngay | gỡ xuống |
            xóa ngay | xoá ngay | xóa khỏi hệ thống | xoá khỏi hệ thống | hủy bỏ tin | hủy bỏ ảnh | hủy bỏ bài | thu hồi tin ảnh |
            rút ảnh khỏi | ngừng sử dụng ngay | ngừng ngay việc sử dụng | không sử dụng ảnh | không sử dụng tin | không dùng ảnh |
            không tiếp tục sử dụng | đề nghị hủy | đề nghị huỷ | đề nghị xóa | đề nghị các báo gỡ | đề nghị không đăng | đề nghị không sử dụng
            | đề nghị ngừng sử dụng | xin hủy | xin huỷ | xin gỡ"""
        ),
        Tag.CORRECTION: words(
            """đính chính: | đính chính | bản sửa | tin sửa | tin chữa | bản đính chính |
            thay thế tin | cải chính |
            bản đã sửa | tin đã sửa | bài đã sửa | sửa lại tin | tin thay thế | bài thay thế | thay thế cho tin | thay thế cho bài |
            đính chính tin | chữa lại | xin sửa lại | xin đính chính | phát lại có sửa | bản thay thế"""
        ),
        Tag.EMBARGO: words(
            """cấm công bố trước | không công bố trước | cấm đăng trước | chưa công bố trước |
            lệnh cấm phát | chỉ được đăng sau | chỉ được công bố sau | cấm phát trước |
            không được công bố trước | không phát trước | chỉ được đăng tải sau |
            chỉ được phát sau | chỉ được phát sóng sau | chỉ được phát hành sau |
            chỉ được sử dụng sau | chỉ được đưa tin sau | chỉ được xuất bản sau |
            chỉ được phép công bố sau | chỉ được phép đăng sau | chỉ được phép đăng tải sau |
            chỉ được phép phát sau | chỉ được phép phát sóng sau | chỉ được phép phát hành sau |
            chỉ được phép sử dụng sau | chỉ được phép đưa tin sau | chỉ được phép xuất bản sau |
            được phép công bố sau | được phép đăng sau | được phép đăng tải sau |
            được phép phát sau | được phép phát sóng sau | được phép phát hành sau |
            được phép sử dụng sau | được phép đưa tin sau | được phép xuất bản sau |
            chỉ công bố sau | chỉ đăng sau | chỉ đăng tải sau | chỉ phát sóng sau |
            chỉ phát hành sau | chỉ sử dụng sau | chỉ đưa tin sau | chỉ xuất bản sau |
            chỉ có thể công bố sau | chỉ có thể đăng sau | chỉ có thể đăng tải sau |
            chỉ có thể phát sau | chỉ có thể phát sóng sau | chỉ có thể phát hành sau |
            chỉ có thể sử dụng sau | chỉ có thể đưa tin sau | chỉ có thể xuất bản sau |
            không đăng trước | không đăng tải trước | không phát sóng trước |
            không phát hành trước | không đưa tin trước | không xuất bản trước |
            cấm đăng tải trước | cấm phát sóng trước | cấm phát hành trước | cấm đưa tin trước |
            cấm xuất bản trước | không được đăng trước | không được đăng tải trước |
            không được phát sóng trước | không được phát trước | không được phát hành trước |
            không được đưa tin trước | không được xuất bản trước | chưa được công bố trước |
            chưa được đăng trước | chưa được đăng tải trước | chưa được phát sóng trước |
            chưa được phát trước | chưa được phát hành trước | chưa được đưa tin trước |
            chưa được xuất bản trước | xin đừng công bố trước | xin đừng đăng trước |
            xin đừng đăng tải trước | xin đừng phát sóng trước | xin đừng phát trước |
            xin đừng phát hành trước | xin đừng đưa tin trước | xin đừng xuất bản trước |
            không được phép công bố trước | không được phép đăng trước |
            không được phép đăng tải trước | không được phép phát sóng trước |
            không được phép phát trước | không được phép phát hành trước |
            không được phép đưa tin trước | không được phép xuất bản trước |
            đề nghị không công bố trước | đề nghị không đăng trước |
            đề nghị không đăng tải trước | đề nghị không phát sóng trước |
            đề nghị không phát trước | đề nghị không phát hành trước |
            đề nghị không đưa tin trước | đề nghị không xuất bản trước | không sử dụng trước |
            cấm sử dụng trước | không được sử dụng trước | chưa được sử dụng trước |
            xin đừng sử dụng trước | đề nghị không sử dụng trước |
            không đăng phát trước | không phổ biến trước | không được phổ biến trước | cấm phổ biến trước | cấm phổ biến đến | cấm công bố đến
            | cấm đăng đến | cấm phát đến | cấm công bố cho đến | cấm phổ biến cho đến | cấm đăng cho đến | cấm đăng cho tới | chưa đăng trước
            | chưa phổ biến trước | chưa phát trước | giữ tin đến | giữ tin cho đến | tin giữ đến | đề nghị chưa đăng trước |
            đề nghị chỉ đăng sau | xin không đăng trước | embargo đến | embargo cho đến | được đăng từ | được công bố từ | được phát từ |
            chỉ được đăng từ | chỉ được công bố từ | chỉ được phát từ"""
        ),
        Tag.UNTIL: words(
            """trước | cho đến | đến khi | cho tới | trước ngày | cấm công bố trước |
            không công bố trước | cấm đăng trước | chưa công bố trước | cấm phát trước |
            không được công bố trước | không phát trước | chỉ được công bố sau |
            chỉ được đăng sau | chỉ được đăng tải sau | chỉ được phát sau |
            chỉ được phát sóng sau | chỉ được phát hành sau | chỉ được sử dụng sau |
            chỉ được đưa tin sau | chỉ được xuất bản sau | chỉ được phép công bố sau |
            chỉ được phép đăng sau | chỉ được phép đăng tải sau | chỉ được phép phát sau |
            chỉ được phép phát sóng sau | chỉ được phép phát hành sau |
            chỉ được phép sử dụng sau | chỉ được phép đưa tin sau | chỉ được phép xuất bản sau |
            được phép công bố sau | được phép đăng sau | được phép đăng tải sau |
            được phép phát sau | được phép phát sóng sau | được phép phát hành sau |
            được phép sử dụng sau | được phép đưa tin sau | được phép xuất bản sau |
            chỉ công bố sau | chỉ đăng sau | chỉ đăng tải sau | chỉ phát sóng sau |
            chỉ phát hành sau | chỉ sử dụng sau | chỉ đưa tin sau | chỉ xuất bản sau |
            chỉ có thể công bố sau | chỉ có thể đăng sau | chỉ có thể đăng tải sau |
            chỉ có thể phát sau | chỉ có thể phát sóng sau | chỉ có thể phát hành sau |
            chỉ có thể sử dụng sau | chỉ có thể đưa tin sau | chỉ có thể xuất bản sau |
            không đăng trước | không đăng tải trước | không phát sóng trước |
            không phát hành trước | không đưa tin trước | không xuất bản trước |
            cấm đăng tải trước | cấm phát sóng trước | cấm phát hành trước | cấm đưa tin trước |
            cấm xuất bản trước | không được đăng trước | không được đăng tải trước |
            không được phát sóng trước | không được phát trước | không được phát hành trước |
            không được đưa tin trước | không được xuất bản trước | chưa được công bố trước |
            chưa được đăng trước | chưa được đăng tải trước | chưa được phát sóng trước |
            chưa được phát trước | chưa được phát hành trước | chưa được đưa tin trước |
            chưa được xuất bản trước | xin đừng công bố trước | xin đừng đăng trước |
            xin đừng đăng tải trước | xin đừng phát sóng trước | xin đừng phát trước |
            xin đừng phát hành trước | xin đừng đưa tin trước | xin đừng xuất bản trước |
            không được phép công bố trước | không được phép đăng trước |
            không được phép đăng tải trước | không được phép phát sóng trước |
            không được phép phát trước | không được phép phát hành trước |
            không được phép đưa tin trước | không được phép xuất bản trước |
            đề nghị không công bố trước | đề nghị không đăng trước |
            đề nghị không đăng tải trước | đề nghị không phát sóng trước |
            đề nghị không phát trước | đề nghị không phát hành trước |
            đề nghị không đưa tin trước | đề nghị không xuất bản trước | không sử dụng trước |
            cấm sử dụng trước | không được sử dụng trước | chưa được sử dụng trước |
            xin đừng sử dụng trước | đề nghị không sử dụng trước |
            không đăng phát trước | không phổ biến trước | không được phổ biến trước | cấm phổ biến trước | cấm phổ biến đến | cấm công bố đến
            | cấm đăng đến | cấm phát đến | giữ tin đến | chỉ được đăng từ | chỉ được công bố từ | chỉ được phát từ | được đăng từ |
            được công bố từ | embargo đến"""
        ),
        Tag.AFTER: words("sau | kể từ | từ ngày"),
        Tag.RELEASE: words(
            """phát hành ngay | công bố ngay | để đăng ngay | đăng tải ngay |
            phát hành ngay lập tức | để công bố ngay | đề nghị đăng ngay | đề nghị đăng tải ngay |
            đăng ngay | phổ biến ngay | được đăng ngay | để phổ biến ngay | đề nghị phổ biến |
            để phát hành ngay | có thể đăng ngay | để đăng tải rộng rãi |
            đề nghị đăng tải rộng rãi |
            thông cáo báo chí - phát hành ngay | để các báo đăng | kính đề nghị đăng tải | kính mong quý báo đăng | trân trọng đề nghị đăng |
            mong được đăng tải | đề nghị báo chí đăng tải | đề nghị các cơ quan báo chí đăng | các cơ quan báo chí được phép đăng |
            báo chí được tự do đăng | mời các báo đăng"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """phạm vi công cộng | thuộc về công chúng | miền công cộng | thuộc về công cộng |
            không có bản quyền | từ bỏ bản quyền | hết thời hạn bảo hộ"""
        ),
        Tag.OPEN_LICENCE: words(
            """giấy phép creative commons | giấy phép ghi công | cc ghi công |
            creative commons ghi công"""
        ),
        Tag.WITHIN: words("trong vòng | trong thời hạn | không quá | tối đa | trong"),
        Tag.DAYS: words("ngày | giờ | tuần | tháng"),
        Tag.LENGTH: words("từ | chữ | phút | giây | ký tự | dòng"),
    },
    actions={
        Action.ALL: words(
            """sử dụng | sử dụng lại | tái sử dụng | khai thác | dùng lại | việc sử dụng |
            dùng vào | chỉ sử dụng |
            ăn cắp | lấy cắp | đánh cắp | lấy trộm | việc dùng | được dùng | dùng trái phép | sử dụng trái phép | sử dụng vào | sử dụng cho |
            sử dụng dưới mọi hình thức | lợi dụng | lạm dụng | dùng vào việc | tận dụng | vận dụng | khi sử dụng | khi dùng | khi dùng lại |
            nếu sử dụng | nếu dùng | muốn sử dụng | muốn dùng | lấy lại | khi khai thác | trước khi sử dụng | trước khi dùng |
            mọi việc sử dụng | chỉ dùng | chỉ được dùng | chỉ được sử dụng |
            không được dùng | không dùng vào | không sử dụng cho | tự do sử dụng | ngừng sử dụng ngay | ngừng ngay việc sử dụng |
            không sử dụng ảnh | không sử dụng tin | không tiếp tục sử dụng | đề nghị không sử dụng | đề nghị ngừng sử dụng |
            đừng ăn cắp | đừng lấy cắp | đừng lấy ảnh | đừng sử dụng | đừng lấy"""
        ),
        Action.PUBLISH: words(
            """đăng lại | đăng tải | đăng tải lại | phát hành lại | phát hành | xuất bản |
            tái xuất bản | công bố | in lại | tái bản | đăng phát | trưng bày | đăng bài |
            xuất bản lại | dẫn lại | công bố lại | được đăng | việc đăng |
            khi đăng lại | khi đăng tải | khi dẫn lại | muốn đăng lại | nếu đăng lại | việc đăng lại | trước khi đăng |
            đăng lên | đăng lại toàn văn | đăng toàn văn | đăng nguyên văn | đăng báo | đăng ký lại bài | đưa lại | đưa lên báo | in lại bài | tái đăng | tái công bố | tái phát hành | công bố rộng rãi | triển lãm |
            trưng bày công khai | repost | reup | re-up | reupload | up lại | post lại | giới thiệu lại | sử dụng lại bài | loan tải |
            loan báo | phổ biến trên báo |
            phát hành dưới giấy phép | không đăng phát trước | cấm công bố đến | cấm công bố cho đến | được đăng từ | được công bố từ |
            chỉ được đăng từ | chỉ được công bố từ |
            đừng đăng lại"""
        ),
        Action.PUBLISH_ONLINE: words(
            """đăng trên internet | đăng trên mạng | tải lên mạng | đăng tải trên internet |
            đăng lên website | phát hành trên internet |
            trên mạng | trên internet | lên internet | trên mạng internet | trên không gian mạng | trên website khác | trên trang web khác |
            trên các website | trên các trang web | đăng mạng | đăng trực tuyến | trên báo điện tử | upload | đưa lên mạng | đưa lên internet
            | đưa lên website | đăng trên website | đăng trên trang web | trên nền tảng số | trên blog | lên youtube | trên youtube |
            phát trực tuyến"""
        ),
        Action.PRINT: words("""in ấn | in báo |
            in thành sách | in thành | trên báo in | báo in | báo giấy | trên báo giấy | in sách | xuất bản sách | trên tạp chí |
            trên sách báo | ấn loát"""),
        Action.BROADCAST: words(
            """phát sóng | phát thanh | truyền hình | phát lại | phát sóng lại | trình chiếu |
            tiếp sóng | truyền phát |
            phát trên truyền hình | phát trên sóng | trên sóng truyền hình | trên truyền hình | trên sóng phát thanh | lên sóng |
            phát trên đài | phát hình | truyền thanh | công chiếu | trình chiếu công khai | phát sóng trực tiếp | livestream"""
        ),
        Action.SOCIAL: words(
            """chia sẻ trên mạng xã hội | đăng lên mạng xã hội | đăng trên mạng xã hội | chia sẻ |
            chia sẻ trên facebook | trên facebook | lên facebook | trên mạng xã hội | lên mạng xã hội | trên zalo | trên tiktok | lên tiktok |
            trên các mạng xã hội | share | chia sẻ bài | chia sẻ lên | việc chia sẻ | khi chia sẻ"""
        ),
        Action.REPRODUCE: words(
            """sao chép | sao chép lại | sao lại | nhân bản | copy | chép lại | tải về | tải xuống |
            photocopy | sao chụp | làm bản sao | sao lưu lại | tái tạo | mô phỏng | chụp lại |
            in sao | lấy lại nội dung | sao in |
            sao y | sao chụp lại | copy lại | copy paste | cắt dán | bắt chước | sao chép dưới mọi hình thức | chụp màn hình | quay màn hình |
            quay lại | download | tải ảnh | đạo văn | đạo nhái | làm giả | khi sao chép | sao phỏng | phục chế lại | dập khuôn | việc sao chép |
            đừng sao chép"""
        ),
        Action.REDISTRIBUTE: words(
            """phân phối | phân phối lại | phát tán | lưu hành | chuyển tiếp | truyền tải |
            lan truyền | phổ biến | phổ biến lại | truyền đạt | chuyển giao |
            cung cấp cho bên thứ ba | tái phân phối | truyền bá | cấp phép lại | cho thuê |
            chuyển cho bên thứ ba | truyền đưa |
            chia sẻ cho bên thứ ba | chuyển cho người khác | chuyển cho bên khác | chuyển nhượng cho | gửi lại | gửi cho người khác |
            cho bên thứ ba | cho bên thứ ba khác | cấp phép cho bên thứ ba | cho mượn | phát cho | tán phát | reo rắc | phát miễn phí |
            phân phát | truyền tay | lan tỏa | cung cấp lại | cung cấp cho người khác | cung cấp cho bên khác | cấp phép thứ cấp |
            tái cấp phép |
            không phổ biến trước | không được phổ biến trước | cấm phổ biến trước | cấm phổ biến đến | cấm phổ biến cho đến |
            chưa phổ biến trước"""
        ),
        Action.REWRITE: words(
            """viết lại | biên tập | biên tập lại | tóm tắt | biên soạn | xào nấu | tóm lược |
            cắt gọt | sửa chữa câu chữ | sửa tiêu đề | đổi tiêu đề | thay đổi tiêu đề | sửa tít | đổi tít | rút gọn | lược bỏ | lược bớt |
            thêm bớt | cắt bớt | rút ngắn | viết tắt lại | diễn giải lại | xuyên tạc | bóp méo | tổng hợp lại | chế biến lại |
            biên tập nội dung"""
        ),
        Action.ADAPT: words(
            """chỉnh sửa | sửa đổi nội dung | thay đổi | cải biên | chuyển thể | phóng tác |
            tác phẩm phái sinh | sửa chữa | biến đổi | làm tác phẩm phái sinh | cắt xén |
            sửa đổi, | sửa đổi hoặc |
            sửa đổi | chế lại | chế tác | cải tiến | cải tác | biên tác | phái sinh | sáng tạo phái sinh |
            tạo tác phẩm phái sinh | tạo ra tác phẩm phái sinh | remix | dựng phim | cải soạn | chuyển soạn | làm biến dạng | việc chuyển thể
            | thay đổi nội dung |
            không chỉnh sửa ảnh"""
        ),
        Action.TRANSLATE: words("""biên dịch | dịch thuật | dịch lại | phiên dịch | dịch sang | dịch hoặc | hoặc dịch | dịch, | dịch ra
            | bản dịch | việc dịch | việc dịch thuật | chuyển ngữ | bản dịch sang | khi dịch | dịch sang tiếng |
            dịch"""),
        Action.QUOTE: words("""trích dẫn | trích | trích đăng | trích lại | trích đoạn |
            khi trích dẫn | muốn trích dẫn | mọi trích dẫn | việc trích dẫn | trích dẫn lại | trích dẫn một phần | trích dịch | trích thuật | một đoạn trích | đoạn trích | trích dẫn ngắn | trích dẫn đoạn | trích một đoạn |
            đoạn trích ngắn | trích ngắn"""),
        Action.ARCHIVE: words(
            """lưu trữ | lưu giữ | lưu lại | cơ sở dữ liệu | lưu vào | sao lưu |
            lưu kho | lưu trữ ảnh | đưa vào kho | kho lưu trữ | đưa vào cơ sở dữ liệu | nạp vào cơ sở dữ liệu | lưu trong cơ sở dữ liệu |
            hệ thống truy xuất | hệ thống tra cứu | cất giữ | lưu trữ lâu dài | lưu vào kho | làm tư liệu | tích trữ | lưu bộ nhớ đệm |
            ảnh tư liệu để lưu """
        ),
        Action.SELL: words("""mua bán | bán lại | buôn bán | kinh doanh lại | rao bán | để bán | bán hoặc | bán cho bên thứ ba |
            bán ảnh | mua bán lại | bán cho | đem bán | bày bán | chào bán | bán đấu giá | cho thuê lại | kinh
            doanh bản sao | nhượng lại | bán"""),
        Action.COMMERCIAL: words(
            """sử dụng thương mại | sử dụng vào mục đích thương mại |
            sử dụng cho mục đích thương mại | khai thác thương mại |
            sử dụng với mục đích thương mại | sử dụng vì mục đích thương mại |
            dùng cho mục đích thương mại | dùng vào mục đích thương mại | thương mại hóa |
            sử dụng vào mục đích kinh doanh | sử dụng cho mục đích kinh doanh |
            khai thác vì mục đích thương mại | khai thác cho mục đích thương mại |
            mục đích thương mại | mục đích kinh doanh | kiếm lời | kiếm tiền | trục lợi | sinh lợi | sinh lời | thu lợi | thu lợi nhuận |
            vì mục đích kiếm lời | nhằm kiếm lời | nhằm trục lợi | nhằm mục đích thương mại | nhằm mục đích lợi nhuận |
            nhằm mục đích kinh doanh | hoạt động thương mại | có tính chất thương mại | sử dụng để kinh doanh | dùng để kinh doanh |
            dùng để kiếm lời | mang tính thương mại"""
        ),
        Action.ADVERTISE: words(
            """quảng cáo | tiếp thị | quảng bá | khuyến mại | quảng cáo sản phẩm | marketing |
            vào quảng cáo | trong quảng cáo | cho quảng cáo | mục đích quảng cáo | nhằm quảng cáo | làm quảng cáo | quảng cáo thương mại |
            chiến dịch quảng cáo | chiến dịch truyền thông thương mại | tuyên truyền vận động | quảng cáo hay tiếp thị | khuyến mãi |
            pr sản phẩm | truyền thông quảng cáo | ấn phẩm quảng cáo | tờ rơi quảng cáo | vận động tranh cử"""
        ),
        Action.AI_TRAINING: words(
            """huấn luyện ai | huấn luyện trí tuệ nhân tạo | đào tạo ai | đào tạo trí tuệ nhân tạo |
            huấn luyện mô hình | đào tạo mô hình | khai thác văn bản và dữ liệu |
            khai phá dữ liệu | khai phá văn bản | học máy | mô hình ngôn ngữ |
            mô hình ngôn ngữ lớn | thu thập dữ liệu tự động | thu thập tự động | cào dữ liệu |
            crawl | trí tuệ nhân tạo tạo sinh | ai tạo sinh | phát triển ai |
            phát triển trí tuệ nhân tạo | mô hình ai | hệ thống ai | dữ liệu huấn luyện |
            máy học | huấn luyện các mô hình | huấn luyện hệ thống | khai thác dữ liệu |
            mô hình trí tuệ nhân tạo | hệ thống trí tuệ nhân tạo | scrape | công cụ tự động |
            phần mềm tự động |
            huấn luyện mô hình trí tuệ nhân tạo | huấn luyện mô hình ai | huấn luyện thuật toán | huấn luyện máy | huấn luyện hệ thống ai |
            huấn luyện mô hình ngôn ngữ | huấn luyện chatbot | đào tạo hệ thống trí tuệ nhân tạo | đào tạo thuật toán |
            đào tạo mô hình ngôn ngữ | đào tạo máy học | đào tạo các mô hình | phát triển mô hình | phát triển hệ thống ai |
            phát triển mô hình ai | phát triển các mô hình | trí tuệ nhân tạo | công cụ ai | công cụ trí tuệ nhân tạo | ứng dụng ai |
            các mô hình ngôn ngữ | mô hình tạo sinh | mô hình sinh | ai sinh | học sâu | mạng nơ-ron | mạng nơ ron | tinh chỉnh mô hình |
            bộ dữ liệu | tập dữ liệu | tập dữ liệu huấn luyện | kho ngữ liệu | ngữ liệu | khai thác văn bản | khai thác dữ liệu và văn bản |
            khai phá văn bản và dữ liệu | khai phá dữ liệu và văn bản | text and data mining | data mining | thu thập dữ liệu |
            thu thập dữ liệu trên trang | thu thập nội dung tự động | thu thập thông tin tự động | trích xuất dữ liệu | trích xuất nội dung |
            trích xuất tự động | quét dữ liệu | quét nội dung | cào nội dung | cào web | crawling | crawler | crawl dữ liệu | scraping |
            scraper | con bot | bot tự động | bot ai | trình thu thập | trình thu thập thông tin | thu thập web | nhện web |
            phương tiện tự động | phương thức tự động | chương trình tự động | các phương tiện tự động | lập chỉ mục tự động | đánh chỉ mục |
            chatbot | dạy ai | dạy máy | nạp cho ai | đưa vào ai | nạp vào ai"""
        ),
        Action.ALTER_IMAGE: words(
            """cắt cúp | cắt ghép | chỉnh sửa ảnh | ghép ảnh | xóa logo | che logo | xóa hình mờ |
            cắt ảnh | photoshop | đóng logo | đóng dấu logo | xử lý ảnh | cắt xén ảnh |
            cắt xén hình | cắt cúp ảnh |
            cúp ảnh | crop | chỉnh sửa hình ảnh | chỉnh sửa hình | sửa ảnh | sửa hình | chỉnh ảnh | chỉnh màu | đổi màu | thay đổi màu sắc |
            chỉnh sửa màu | làm mờ | làm mờ logo | xóa chữ ký | xóa watermark | xoá watermark | xóa dấu bản quyền | xóa bỏ logo | xoá logo |
            xoá hình mờ | xóa mờ logo | bỏ logo | gỡ logo | che watermark | che khuất logo | che mờ | cắt bỏ logo | watermark | thủy vân |
            chèn chữ | chèn chữ lên ảnh | chèn logo | thêm chữ | lật ảnh | ghép hình | ghép mặt | chỉnh sửa kỹ thuật số | can thiệp vào ảnh |
            can thiệp ảnh | biến dạng ảnh | retouch """
        ),
        Action.LINK: words(
            """đóng khung | liên kết sâu | embed | liên kết trực tiếp tới ảnh | hotlink | chèn khung | nhúng khung | liên kết sâu tới"""
        ),
    },
    manners={Action.PRINT: words("bìa tạp chí | dùng cho tạp chí")},
    objects={
        Object.ITEM: words(
            """bài viết | nội dung | tin tức | thông tin | tài liệu | tác phẩm | bài báo |
            bản tin này | ấn phẩm | tin bài | các bài viết | tư liệu | báo cáo |
            tin, bài | tin, ảnh | bài này | tin này | bản tin | bài viết này | nội dung này | các nội dung | toàn bộ nội dung | mọi nội dung |
            cuốn sách | cuốn sách này | quyển sách | sách này | thông cáo | thông cáo này | thông cáo báo chí | nội dung dưới đây |
            văn bản sau | bài phỏng vấn | phóng sự | bài thơ | truyện ngắn | bài luận | chuyên mục | blog này | bài đăng |
            tài liệu này | tác phẩm này | bản thảo | công trình | ấn bản | tờ báo | tạp chí này | tin tức này | dữ liệu bài viết | các tin bài
            | bài gốc | các tác phẩm"""
        ),
        Object.SITE: words(
            """trang web | website | trang này | trang tin | báo điện tử | website này |
            trang web này | cổng thông tin | cổng thông tin điện tử | trang thông tin | trang thông tin điện tử | trang báo | chuyên trang |
            blog | ứng dụng này | trang mạng | kênh này"""
        ),
        Object.TEXT: words("văn bản này | bài chữ | đoạn văn"),
        Object.IMAGE: words(
            """ảnh | hình ảnh | bức ảnh | bức hình | ảnh này | hủy ảnh | rút ảnh | thu hồi ảnh |
            đề nghị không sử dụng ảnh | gỡ bỏ ảnh | ngừng sử dụng ảnh |
            tấm ảnh | tấm hình | bức tranh | ảnh chụp | hình chụp | ảnh báo chí | các bức ảnh | các ảnh | hình ảnh này | chùm ảnh | bộ ảnh |
            ảnh của chúng tôi | ảnh minh họa"""
        ),
        Object.VIDEO: words("""video | clip | đoạn phim | thước phim |
            video này | video clip | đoạn video | phim tài liệu | đoạn clip | cảnh quay | hình động"""),
        Object.AUDIO: words("""âm thanh | bản ghi âm | podcast |
            bản ghi | file âm thanh | tệp âm thanh | bài hát"""),
        Object.GRAPHIC: words("""đồ họa | biểu đồ | tranh minh họa | hình minh họa |
            đồ hoạ | infographic | bản đồ | biểu bảng | tranh biếm họa | hình vẽ | tranh vẽ"""),
        Object.DATABASE: words("""cơ sở dữ liệu này |
            dữ liệu này | bộ dữ liệu này | cơ sở dữ liệu"""),
        Object.LOGO: words("""biểu trưng | nhãn hiệu |
            logo | dấu hiệu nhận diện | thương hiệu"""),
        Object.THIRD_PARTY: words("""nội dung của bên thứ ba | tài liệu của bên thứ ba |
            ảnh của hãng thông tấn | tin của hãng thông tấn | nội dung bên thứ ba | nội dung từ bên thứ ba"""),
    },
    conditions={
        Condition.NO_ENDORSEMENT: words(
            """ngụ ý ủng hộ | hàm ý ủng hộ | ngụ ý tán thành | hàm ý bảo trợ | gây hiểu nhầm là được ủng hộ"""
        ),
        Condition.LENGTH_LIMIT: words(
            """trích dẫn ngắn | đoạn ngắn | đoạn trích ngắn | một đoạn ngắn | vài dòng | vài câu | hai đoạn | một đoạn | ba đoạn | hai câu |
            một phần ba | một phần nhỏ | một trăm từ | hai trăm từ | ba mươi giây | trích ngắn"""
        ),
        Condition.CONTEXT_ONLY: words(
            """cùng với tin này | kèm theo tin này | kèm theo bài | kèm tin này | kèm bài này | đi kèm bài | đi kèm tin | liên quan đến tin này |
            liên quan đến sự kiện | liên quan tới sự kiện | trong bối cảnh | trong ngữ cảnh | minh họa cho tin | minh họa cho bài |
            minh hoạ cho tin | để minh họa cho | đúng ngữ cảnh | đúng bối cảnh"""
        ),
        Condition.CONSENT: words("""sự cho phép | cho phép của | sự đồng ý | đồng ý của | sự chấp thuận | chấp thuận của | sự chấp thuận
            của | phép của | giấy phép | thỏa thuận | hợp đồng | chấp thuận | đồng ý | xin phép | sự đồng thuận
            | được phép của | được cho phép của | ủy quyền | sự ủy quyền | sự nhất trí | vui lòng liên hệ | xin
            liên hệ | liên hệ để được | sự chấp nhận | sự cấp phép | sự thỏa thuận | phải được phép | chấp thuận
            trước | đồng ý trước | cho phép trước | được phép từ | phải xin phép | cần xin phép | phải liên hệ |
            cần liên hệ | hãy liên hệ | đề nghị liên hệ | liên hệ tòa soạn | liên hệ với tòa soạn | xin liên hệ
            với | ý kiến đồng ý | sự chuẩn thuận | chuẩn thuận | cho phép bằng | tác giả đồng ý | được đồng ý |
            bản quyền cho phép | ký hợp đồng | ký thỏa thuận | hợp đồng bản quyền | bằng lòng | phê duyệt | chấp
            nhận của | phải được đồng ý | cấp phép của | sau khi xin phép | theo thỏa thuận | theo hợp đồng |
            qua thỏa thuận | với sự đồng ý | được sự đồng ý | với sự cho phép | được sự cho phép | được đồng ý
            trước | xin phép trước | phải xin phép trước | thư đồng ý | văn bản đồng ý | văn bản chấp thuận |
            khi được sự cho phép | khi được sự đồng ý | khi được sự chấp thuận | khi được phép | có sự cho phép
            | nếu không được phép trước | khi chưa được phép trước | nếu chưa được phép trước | khi không được
            phép trước"""),
        Condition.PRIOR: words("""trước đó | từ trước | trước bằng văn bản | trước của | cho phép trước | đồng ý trước | chấp thuận
            trước | trước khi sử dụng | trước khi đăng | trước khi dùng | được đồng ý trước | xin phép trước |
            phải xin phép trước | liên hệ trước | báo trước | từ đầu | nếu không được phép trước | khi chưa được
            phép trước | nếu chưa được phép trước | khi không được phép trước"""),
        Condition.WRITTEN: words(
            """bằng văn bản | văn bản | bằng văn bản của | bằng giấy | trước bằng văn bản |
            bằng văn bản chính thức | thư đồng ý | viết tay | qua email | bằng email | thư điện tử | văn bản đồng ý | văn bản cho phép |
            văn bản chấp thuận"""
        ),
        Condition.ATTRIBUTION: words(
            """ghi rõ nguồn | ghi nguồn | dẫn nguồn | nguồn gốc | trích dẫn nguồn | ghi rõ |
            nêu rõ nguồn | nêu nguồn | ghi công | ghi tên tác giả | tên tác giả | nguồn tin |
            ghi rõ tên tác giả | đề tên tác giả | ghi nhận tác giả | phải ghi rõ | cần ghi rõ |
            vui lòng ghi rõ | đề nghị ghi rõ | yêu cầu ghi rõ | nếu ghi rõ | có ghi rõ |
            xin ghi rõ | phải ghi nguồn | phải dẫn nguồn | không ghi rõ | không dẫn nguồn |
            không ghi nguồn | mà không ghi | mà không dẫn | mà không trích dẫn |
            vui lòng ghi nguồn | vui lòng dẫn nguồn | đề nghị dẫn nguồn | cần dẫn nguồn |
            phải trích dẫn nguồn | nguồn và tác giả | giấy phép ghi công | cc ghi công |
            creative commons ghi công |
            nêu rõ | nêu tên | nêu tên tác giả | nêu rõ tên tác giả | nêu xuất xứ | ghi xuất xứ | ghi rõ xuất xứ | dẫn xuất xứ | xuất xứ |
            ghi tên | ghi tên nguồn | ghi tên báo | ghi tên người chụp | ghi tên nhiếp ảnh gia | đề tên | đề rõ | đề nguồn | để nguồn |
            để lại nguồn | để tên tác giả | chú thích nguồn | chú dẫn nguồn | chú nguồn | dẫn rõ nguồn | dẫn tên | dẫn tên tác giả |
            dẫn nguồn rõ ràng | trích nguồn | trích rõ nguồn | thông tin nguồn | nguồn bài | nguồn ảnh | nguồn gốc bài viết | tên tờ báo |
            tên báo | tên trang | tên nguồn | tên người chụp | tên nhiếp ảnh gia | tên phóng viên | credit | ghi credit | để credit |
            đề credit | ghi nhận nguồn | ghi nhận công | ghi nhận quyền tác giả | công nhận tác giả | chỉ cần ghi | chỉ cần ghi nguồn |
            chỉ cần ghi rõ | chỉ cần dẫn nguồn | hãy ghi rõ | hãy ghi nguồn | hãy dẫn nguồn | nhớ ghi nguồn | nhớ dẫn nguồn | cần ghi nguồn |
            phải nêu nguồn | đề rõ nguồn | nếu ghi nguồn | nếu dẫn nguồn | nguồn được nêu | nguồn được ghi |
            cần nêu rõ | phải nêu rõ | phải đề rõ | không nêu rõ | nếu nêu rõ"""
        ),
        Condition.LINK: words(
            """liên kết | đường link | đường dẫn | dẫn link | link gốc | liên kết đến | đặt link |
            gắn link | kèm link | link bài gốc | hyperlink | link |
            dẫn đường link | dẫn link về | dẫn link gốc | dẫn lại link | để link | để lại link | đính kèm link | đính link | chèn link |
            trích link | ghi link | kèm đường dẫn | kèm liên kết | link về | link tới | link đến | link nguồn | link bài viết | link bài |
            link trực tiếp | liên kết ngược | liên kết về | liên kết tới | liên kết trở lại | liên kết gốc | liên kết hoạt động | backlink |
            siêu liên kết | url | địa chỉ trang | địa chỉ web | địa chỉ website | đường dẫn gốc | đường dẫn tới | đường dẫn đến | đường dẫn về
            | hãy dẫn link |
            nhưng vẫn phải"""
        ),
        Condition.KEEP_NOTICE: words(
            """giữ nguyên thông báo bản quyền | xóa thông báo bản quyền | giữ thông báo bản quyền |
            giữ thông báo này | giữ nguyên thông báo | giữ nguyên thông tin bản quyền | giữ dòng bản quyền | giữ nguyên dòng bản quyền |
            không xóa thông báo bản quyền | xóa thông tin bản quyền | giữ nguyên logo | giữ watermark"""
        ),
        Condition.INDICATE_CHANGES: words(
            """ghi rõ các thay đổi | nêu rõ các thay đổi | chỉ rõ thay đổi |
            ghi rõ thay đổi | ghi chú các thay đổi | nêu rõ thay đổi | nêu các thay đổi | chỉ ra các thay đổi | thông báo thay đổi |
            ghi rõ những thay đổi | nêu rõ những thay đổi"""
        ),
        Condition.NO_DERIVATIVES: words(
            """không phái sinh | giữ nguyên nội dung | nguyên văn | không chỉnh sửa |
            không sửa đổi | giữ nguyên vẹn | toàn văn | không thay đổi nội dung | không thay đổi |
            giữ nguyên văn | giữ nguyên | giữ nguyên bản | giữ nguyên bài | nguyên bản | không cắt xén | không cắt gọt | không thêm bớt |
            không bỏ bớt | không làm thay đổi | không biên tập | không biên tập lại | không thay đổi câu chữ |
            không xuyên tạc | không làm sai lệch | không sửa chữa | không chỉnh lý | không có thay đổi | không cải biên |
            mà không thay đổi | mà không chỉnh sửa | mà không sửa đổi | toàn bộ bài | y nguyên | đúng nguyên văn | không tác phẩm phái sinh |
            không có tác phẩm phái sinh | không chuyển thể"""
        ),
        Condition.SHARE_ALIKE: words("""chia sẻ tương tự | cùng giấy phép |
            cùng điều kiện | giấy phép tương tự | cùng một giấy phép | theo cùng giấy phép | điều khoản tương tự | với giấy phép tương tự"""),
        Condition.NONCOMMERCIAL: words(
            """phi thương mại | phi lợi nhuận | không vì mục đích thương mại |
            không nhằm mục đích thương mại | không vì lợi nhuận | không thương mại |
            không vì mục đích lợi nhuận |
            phi kinh doanh | không kinh doanh | không thu lợi | không kiếm lời | không sinh lợi | không nhằm lợi nhuận |
            không nhằm mục đích lợi nhuận | không nhằm kiếm lời | không vì mục đích kinh doanh | không dùng cho mục đích thương mại |
            không sử dụng cho mục đích thương mại | không dùng vào mục đích thương mại | không dùng cho thương mại |
            không mang tính thương mại | không có mục đích thương mại | mục đích phi thương mại | mục đích phi lợi nhuận | vô vị lợi |
            bất vụ lợi"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """mục đích báo chí | mục đích đưa tin | mục đích biên tập | đưa tin |
            mục đích tin tức | chỉ dùng cho mục đích báo chí | chỉ sử dụng cho mục đích báo chí |
            chỉ dành cho mục đích đưa tin | chỉ dùng cho mục đích đưa tin |
            chỉ sử dụng cho mục đích đưa tin | chỉ sử dụng cho mục đích biên tập |
            chỉ dùng để đưa tin | chỉ được sử dụng cho mục đích đưa tin |
            chỉ được sử dụng cho mục đích báo chí |
            phục vụ đưa tin | phục vụ báo chí | phục vụ biên tập | để đưa tin | cho đưa tin | sử dụng báo chí | dùng cho báo chí |
            hoạt động báo chí | tác nghiệp báo chí | mục đích thông tin báo chí | sử dụng biên tập | sử dụng cho biên tập | mục đích thông tin"""
        ),
        Condition.PERSONAL_USE: words(
            """mục đích cá nhân | sử dụng cá nhân | cá nhân | dùng cá nhân | mục đích riêng tư |
            sử dụng nội bộ | nội bộ |
            sử dụng riêng | dùng riêng | cá nhân sử dụng | nhu cầu cá nhân | cho cá nhân | dùng cho cá nhân | dùng nội bộ | lưu hành nội bộ |
            mục đích riêng | phục vụ cá nhân | tham khảo cá nhân | đọc cá nhân | dùng trong gia đình"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """mục đích giáo dục | giảng dạy | mục đích học tập | nghiên cứu khoa học |
            mục đích nghiên cứu |
            mục đích giảng dạy | phục vụ giảng dạy | phục vụ học tập | phục vụ nghiên cứu | trong lớp học | cơ sở giáo dục |
            mục đích học thuật | mục đích đào tạo"""
        ),
        Condition.ONE_TIME: words("""một lần duy nhất | sử dụng một lần | chỉ một lần |
            một lần | duy nhất một lần | đúng một lần | dùng một lần | đăng một lần | phát một lần | lần duy nhất"""),
        Condition.NOTIFY: words(
            """thông báo cho chúng tôi | báo cho chúng tôi | thông báo cho tòa soạn | gửi báo biếu |
            thông báo cho tác giả |
            thông báo cho | thông báo với | báo cho tác giả | báo cho tòa soạn | cho chúng tôi biết | cho tác giả biết | thông báo tới |
            gửi bản in | gửi một bản | gửi cho chúng tôi một bản | gửi bản sao | nộp bản | gửi tặng | báo biếu | sách biếu | bản lưu chiểu |
            thông tin cho tác giả"""
        ),
        Condition.PAYMENT: words(
            """trả phí | nhuận bút | thanh toán | thù lao | trả tiền | phí bản quyền | phí sử dụng |
            thu phí |
            có phí | tính phí | lệ phí | tiền bản quyền | mua bản quyền | phải trả phí | phải trả tiền | phải trả | chịu phí | có tính phí |
            có thu phí | mất phí | nhuận ảnh | tiền nhuận bút"""
        ),
        Condition.SUBSCRIBER: words(
            """người đăng ký | thuê bao | khách hàng | hội viên | người đặt mua | độc giả đăng ký |
            dành cho thành viên | chỉ dành cho thành viên | thành viên đăng ký |
            khách hàng đăng ký | khách hàng của | khách hàng đã ký | khách hàng mua tin | đơn vị mua tin | cơ quan báo chí đăng ký |
            báo chí đăng ký | hội viên đăng ký | người dùng đăng ký | tài khoản trả phí | thuê bao trả phí | bên được cấp phép |
            đơn vị ký hợp đồng | cơ quan báo chí đã ký hợp đồng | đối tác báo chí | phóng viên được cấp thẻ | nhà báo đăng ký |
            độc giả trả phí | bạn đọc đăng ký"""
        ),
        Condition.USE_CORRECTED_VERSION: words(
            """sử dụng bản sửa | sử dụng tin này thay | dùng bản đính chính | sử dụng bản đính chính"""
        ),
    },
    exemptions={
        Exemption.LOGOS: words("""trừ logo | không bao gồm logo"""),
        Exemption.SUBSCRIBERS: words(
            """trừ khách hàng | trừ thành viên | ngoại trừ khách hàng | ngoại trừ thành viên | trừ hội viên | trừ thuê bao"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """trừ nội dung của bên thứ ba | ngoại trừ nội dung của bên thứ ba | trừ tin của hãng thông tấn | trừ tài liệu của bên thứ ba"""
        ),
        Exemption.VIDEO: words("""trừ video | ngoại trừ video | không bao gồm video"""),
        Exemption.EDUCATIONAL_USE: words(
            """trừ mục đích giáo dục | ngoại trừ mục đích giáo dục | trừ mục đích giảng dạy | trừ trường hợp giảng dạy | trừ mục đích học tập |
            ngoài mục đích giáo dục"""
        ),
        Exemption.EDITORIAL_USE: words(
            """chỉ dùng cho mục đích báo chí | chỉ sử dụng cho mục đích báo chí |
            ngoài mục đích báo chí | ngoài mục đích đưa tin | chỉ dành cho mục đích đưa tin |
            chỉ dùng cho mục đích đưa tin | chỉ sử dụng cho mục đích đưa tin |
            chỉ sử dụng cho mục đích biên tập | chỉ dùng để đưa tin |
            chỉ được sử dụng cho mục đích đưa tin | chỉ được sử dụng cho mục đích báo chí |
            chỉ dùng cho mục đích biên tập | chỉ dành cho mục đích biên tập | chỉ cho mục đích biên tập | chỉ dùng để biên tập |
            chỉ phục vụ đưa tin | chỉ phục vụ mục đích báo chí | chỉ phục vụ mục đích biên tập | ngoài mục đích biên tập |
            trừ mục đích báo chí | trừ mục đích đưa tin | chỉ dùng cho báo chí | chỉ được dùng cho mục đích biên tập |
            chỉ được dùng cho mục đích báo chí | chỉ được dùng để đưa tin | chỉ dùng vào mục đích đưa tin"""
        ),
        Exemption.PERSONAL_USE: words(
            """ngoài mục đích cá nhân | trừ mục đích cá nhân | ngoại trừ mục đích cá nhân"""
        ),
        Exemption.QUOTATION: words("""trích dẫn hợp lý | trích dẫn ngắn |
            trừ trích dẫn ngắn | ngoại trừ trích dẫn ngắn | trừ trường hợp trích dẫn | trừ việc trích dẫn"""),
        Exemption.STATUTORY_EXCEPTION: words(
            """pháp luật cho phép | trường hợp pháp luật quy định | sử dụng hợp lý | luật cho phép |
            pháp luật quy định khác | luật định | theo luật cho phép | trường hợp được pháp luật cho phép"""
        ),
        Exemption.SEARCH_ENGINES: words("công cụ tìm kiếm | máy tìm kiếm"),
        Exemption.SOCIAL_SHARE: words("nút chia sẻ"),
        Exemption.IMAGES: words("""trừ hình ảnh | trừ ảnh | không bao gồm hình ảnh |
            ngoại trừ hình ảnh | không bao gồm ảnh | không kể hình ảnh | không áp dụng cho hình ảnh | không áp dụng với hình ảnh |
            không áp dụng cho ảnh | ngoại trừ ảnh"""),
    },
    places=_PLACES,
    months=_MONTHS,
    examples=(
        Example(
            "Cấm sao chép và phân phối nội dung bài viết.",
            ("prohibits reproduce redistribute",),
        ),
        Example(
            "Nghiêm cấm sao chép dưới mọi hình thức khi chưa có sự đồng ý bằng văn bản của tòa soạn.",
            ("prohibits reproduce if consent written",),
        ),
        Example(
            "Không được đăng lại bài viết này nếu không có sự cho phép của chúng tôi.",
            ("prohibits publish if consent",),
        ),
        Example(
            "Bài viết có thể được đăng lại miễn là ghi rõ nguồn và dẫn link bài gốc.",
            ("permits publish if attribution link",),
        ),
        Example(
            "Việc sử dụng hình ảnh phải được sự chấp thuận trước bằng văn bản.",
            ("requires all of image if consent prior written",),
        ),
        Example("Không được sao chép toàn bộ hoặc một phần.", ("prohibits reproduce quote",)),
        Example(
            "Không được sử dụng nội dung này để huấn luyện trí tuệ nhân tạo.",
            ("prohibits ai_training",),
        ),
        Example("Cấm sử dụng vào mục đích thương mại.", ("prohibits commercial",)),
        Example(
            "Được phép sao chép cho mục đích phi thương mại.",
            ("permits reproduce if noncommercial",),
        ),
        Example(
            "Chúng tôi bảo lưu quyền khai thác văn bản và dữ liệu.", ("reserves ai_training",)
        ),
        Example("Ảnh: Minh Quân", ("notice",)),
        Example("© 2022 Báo Sông Lam. Bảo lưu mọi quyền.", ("reserved",)),
        Example("Thu hồi ảnh: đề nghị không sử dụng.", ("prohibits all of image",)),
        Example("Tòa án tuyên phạt công ty vì vi phạm bản quyền phần mềm."),
        Example("Thành phố cấm đỗ xe trên vỉa hè."),
        Example("Luật sư giải thích cụm từ bảo lưu mọi quyền có nghĩa là gì."),
        Example("Bộ Y tế đề xuất cấm quảng cáo thuốc lá và rượu."),
        Example("Đừng ăn cắp ảnh của chúng tôi.", ("prohibits all of image",)),
        Example("Muốn đăng lại, xin liên hệ tòa soạn.", ("requires publish if consent",)),
        Example(
            "Cấm phổ biến đến 10:00 ngày 3/3/2027.",
            ("prohibits publish until 2027-03-03T10:00",),
        ),
        Example(
            "Ảnh số 0312 đã bị hủy. Đề nghị các báo gỡ bỏ ngay.", ("prohibits all of image",)
        ),
        Example(
            "Không cho phép bot và công cụ tự động thu thập dữ liệu trên trang.",
            ("prohibits ai_training",),
        ),
        Example(
            "Sử dụng cho mục đích thương mại phải trả phí.", ("requires commercial if payment",)
        ),
        Example("Không được chụp ảnh trong bảo tàng."),
        Example("Công an thu giữ sách lậu."),
    ),
)
